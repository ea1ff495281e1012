import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds places in fields', () => {
  expectFindings('LOCATION', [
    'City: «Springfield»\nCountry: «Portugal»',
    'Wohnort: «Bad Homburg»',
    'Localidad/ Provincia: «Madrid».\nPaís: «España».',
    '{"city": "«Rotterdam»"}',
    'Miasto: «Kraków», kraj: «Polska»',
    'Place of birth: none, Ville : «Nantes»',
  ]);
});

it('finds where people say they live', () => {
  expectFindings('LOCATION', [
    'I live in «Springfield» with my dog',
    "we moved to «New Orleans», I'm from «Ghent»",
    'ich wohne in «Bruchsal»',
    "j'habite à «Quimper» depuis peu",
    'vivo en «Cuenca», moro em «Leiria»',
    'abito a «Vicenza», ik woon in «Gouda»',
    'jag bor i «Kalmar», mieszkam w «Krakowie»',
  ]);
});

it('finds the place behind a street line', () => {
  expectFindings('LOCATION', [
    'I live at 12 Baker Street, «London» now',
    'abito in Via Roma 10 a «Vicenza»',
    'Musterweg 5, «Bruchsal»',
    'Calle Mayor 5, 3º B, «Cuenca»',
    '12 Oak Street, Apt 4, please ring',
    'Hauptstraße 5, Telefon folgt',
  ]);
});

it('leaves code and things alone', () => {
  expectFindings('LOCATION', [
    'state = Idle, location: string',
    'const city = City.find(id)',
    'region: RegionType, country: true',
    'the data lives in Production',
    'import x from React',
    'I live in a small house from Monday on',
  ]);
});

it('finds where somebody was christened, moved or emigrated to', () => {
  expectFindings('LOCATION', [
    'drängen Per f. 1802-10-28 i «Offerdal», flyttar 1826 till «Ström», hustru Märet',
    'gedoopt 9 maart 1774 te «Leende», vader Wilhelmus',
    'Albino (n. 1890, emigrou para «Santos»), Deolinda',
    'getauft am 3. Mai 1890 in «Nohfelden»; ochrzczony 1834 w «Trzciance»',
    'f. 3 i raden, flyttar till en annan, emigrou para sempre, getauft in der Kirche',
  ]);
});
