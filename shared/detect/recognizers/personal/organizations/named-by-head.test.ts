import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds organisations by what they call themselves before their own name', () => {
  expectFindings('ORGANIZATION', [
    'ich war in der «Praxis an der Oper» und bei «Bäckerei Lindner GmbH»',
    'mon fils va à «École primaire Jean Moulin»',
    'trabaja en «Panadería El Trigo», la cita es en «Clínica dental Sonrisa»',
    'a reunião é no «Hospital Santa Rita»; «Padaria Pão Quente» entrega às seis',
    'ricoverato alla «Casa di Cura San Giorgio», avvocato dello «Studio legale Ferretti»',
    'de brood komt van «Bakkerij De Korenaar»; «Förskolan Ekorren» har stängt',
    'faktura dla «Spółdzielnia Mieszkaniowa Zorza», recepta z «Apteka Pod Lwem»',
  ]);
});

it('finds organisations by what they call themselves behind it', () => {
  expectFindings('ORGANIZATION', [
    'she works for «Harbour Plumbing» and he went to «Brookfield High School»',
    'The invoice is from «Westmoor Couriers».',
    'Rechnung von «Seeblick Immobilien», lasten från «Lunds Åkeri»',
  ]);
});

it('finds public houses of which one speaks in small letters', () => {
  expectFindings('ORGANIZATION', [
    "mon fils va au «collège Victor Horta» et ma mère est à l'«hôpital Saint-Luc»",
    "è ricoverata all'«ospedale San Camillo», la messa è nella chiesa di Bobbio",
    'zapisy w «szkole podstawowej Orlik», Kacper czeka w szkole Penelopa',
  ]);
});

it('finds Polish offices by their town', () => {
  expectFindings('ORGANIZATION', [
    'wypis ze «Szpital Powiatowy w Limanowej», dzielnicowy z «KPP w Ostródzie»',
    'chodzi do «SP nr 12 w Tychach», konto ma «Bank Spółdzielczy w Pile»',
    'Zespół w Warszawie pracuje nad tym',
  ]);
});

it('finds the name of a restaurant or a firm behind the word for it', () => {
  expectFindings('ORGANIZATION', [
    'quedamos en el pub «La Gaviota Coja», cena nel ristorante «Il Timone»',
    'obiad w restauracji «Stary Spichlerz», a empresa «Talhos Rosmaninho» não respondeu',
    'vor der Gaststätte „«Zum Roten Ochsen»“ stand er',
    'la firma GPG, la empresa no responde, the restaurant in Rome was full',
  ]);
});

it('ends before the town a house is in', () => {
  expectFindings('ORGANIZATION', [
    'lo «Studio Legale Marchesi» di Bologna e «Ospedale di Lucca»',
    'le «Groupe Verdure» le 22 mai, «Kita Regenbogen» den 7. Mai',
  ]);
});

it('finds what is named by two words together', () => {
  expectFindings('ORGANIZATION', [
    'referred to «Lakeside Spine Center» and «Rosemead Court Care Home»',
    'a statement at «Drogheda Garda Station», we open the Help Center and the App Store',
  ]);
});

it('leaves out houses without a name of their own', () => {
  expectFindings('ORGANIZATION', [
    'Die Praxis Termine sind voll, das Hotel war schön',
    'my new school and the bank are closed, the High School is far',
    'la clínica está cerrada, el colegio público también',
    'Digital Insurance Services for the whole Data Bank',
  ]);
});

it('does not take where somebody works for a surname', () => {
  expectFindings('PERSON', [
    'Herr «Reus» von Kita Regenbogen, dhr. «Visser» van Bakkerij De Korenaar',
    'Dr. «Kampf» von Alpenland Handel GmbH, Frau Dr. «von der Heide»',
  ]);
});

it('takes neither keys nor accounts for houses', () => {
  expectFindings('ORGANIZATION', [
    'credit cards, IBANs, Bank Accounts and Swift Codes; -----BEGIN RSA PRIVATE KEY-----',
  ]);
});

it('takes what stands before the head along, and neither a town nor the next sentence', () => {
  expectFindings('ORGANIZATION', [
    'verbale dell’«ASD Canottieri Zorbel Nord», gita della «Scuola media Zorbel-Brenta»',
    'licencjat, «Wyższa Szkoła Handlowa Zorbel»',
    'celador en el «Hospital San Zorbán» de Logroño. Y',
    'queixa na «Esquadra de Zorbela» Agora o banco quer',
    'Auftraggeber «Sägerei Zorbel & Söhne», Kundennummer',
    'estudió en la «Universidad Nacional de Rosario».',
  ]);
});
