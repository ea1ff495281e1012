import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds passports announced in nine languages', () => {
  expectFindings('PASSPORT', [
    'passport no. «AB1234567»',
    '{"passport_number":"«AB1234567»"}',
    'Reisepassnummer: «AB1234567»',
    'Passnummer ist «90123456»',
    'numéro de passeport : «12AB34567»',
    'pasaporte «12345678»',
    'passaporte nº «CB654321»',
    'passaporto n° «12345678»',
    'paspoortnummer: «12345678»',
    'passnummer «12345678»',
    'numer paszportu: «12345678»',
    'I lost my passport in Lyon, number «AB1234567»',
    'Perdi o passaporte em São Paulo, número «FZ123456»',
    'Zgubiłam paszport w mieście Zielona Góra, numer «EH1234567»',
    'Anna Berg, född 1958, pass «37430903»; documento «YA1234567»',
  ]);
});

it('leaves passports without a number, years, dates and package versions', () => {
  expectFindings('PASSPORT', [
    'my passport expires in 2027',
    'passport expires 2027-10-01',
    'passport 2027-10-01',
    'passport-local 1.0.0',
    'passport.js 0.4.1',
    'import passport from "passport"',
    'pass 12345678 to the function',
    'I need my passport and my phone number 5551234567',
  ]);
});

it('finds driving licences announced in nine languages', () => {
  expectFindings('DRIVER_LICENSE', [
    'driving licence: «X12 345 678»',
    'Führerschein-Nr. «12345/98»',
    'permis de conduire n° «051175200123»',
    'carnet de conducir «12345678»',
    'permiso de condcuir «12345678-T»',
    'carta de condução n.º «L-1234567»',
    'patente di guida «12345678»',
    'rijbewijsnummer «4712345678»',
    'körkort «12345678»',
    'prawo jazdy nr «12345/12/1461»',
    'the driver, Ann Lee, licence «B7654321», and a photo of my license, «S570-1257-1365»',
    'carné «12345678-T», carta «L-7654321»',
    'mam prawo jazdy kat. C nr «78343/23/4717»',
    'mon permis «051175200123», permis n° «7450012834»',
    'Rijbewijs van huurder (Jan Smit): «4712345678», rijbewijs van de koper: «4712345679»',
  ]);
});

it('leaves licences without a number, and other licences', () => {
  expectFindings('DRIVER_LICENSE', [
    'MIT licence 2024',
    "my driver's license expired in 2019",
    'driver 8.0.33',
    'permis de construire n° 051175200123',
    'Führerschein Klasse B seit 12.03.2004',
  ]);
});

it('finds identity numbers announced in nine languages', () => {
  expectFindings('NATIONAL_ID', [
    'national id: «784-1990-1234567-1»',
    'ID card no. «12345678»',
    'identification number: «12345678»',
    'identity card number «AB123456»',
    'Ausweisnummer «123456789»',
    'carte d’identité n° «12AB34567»',
    'documento de identidad «12345678»',
    'bilhete de identidade «1234567»',
    'identiteitskaart «591-1234567-89»',
    'dowód osobisty «12345678»',
  ]);
});

it('leaves identities without a number', () => {
  expectFindings('NATIONAL_ID', [
    'the national identity of 2024',
    'identity provider 12.0.1',
    'national insurance changes in April 2024',
    'crise d’identité en 1998',
    'vehicle identification number 12345678',
    '{"id": 12345678}',
  ]);
});

it('finds tax numbers announced in nine languages', () => {
  expectFindings('TAX_ID', [
    'tax id: «77-1234-99»',
    'taxpayer identification number «123-45-678-9»',
    'Steuernummer «12-34567»',
    'identifiant fiscal : «1234567890123»',
    'número fiscal «12345»',
    'codice fiscale «12345678»',
    'belastingnummer «12345678»',
    'skattenummer «12345678»',
    'VAT registration number «X-1234567»',
  ]);
});

it('leaves taxes, years and rates', () => {
  expectFindings('TAX_ID', [
    'tax year 2023-24',
    'fiscal 2023-2024',
    'VAT 21.0 of 12345 euros',
    'income tax 12345',
    'Steuer 12345',
  ]);
});

it('finds passports behind whose they are, and licences behind their class', () => {
  expectFindings('PASSPORT', [
    'Reisepass Schwiegermutter «BK3820516». Danke',
    'PASZPORT\nNr «ET7309517»\nNAZWISKO',
    'passport control closed, passport photos 35x45',
  ]);
  expectFindings('DRIVER_LICENSE', [
    'Prawo jazdy B, nr «05817/18/3260»',
    'mon permis («564292029214») car, carta B («L-0327452»), curso',
  ]);
});

it('finds a second tax number, and leaves placeholders alone', () => {
  expectFindings('DE_TAX_ID', [
    'Steuer-ID ist «82 164 573 896», die meiner Frau «53985247019». Wir',
    'Auftrag 4711, die meiner Frau 53985247011',
  ]);
  expectFindings('IT_FISCAL_CODE', ['Codice fiscale: XXXXXX00X00X000X']);
});

it('finds papers under their abbreviations', () => {
  expectFindings('PASSPORT', [
    'pp no. «N3330518», paspoortnr. «NXH3305B2», Pass-Nr. «CFGHJ3051»',
    'passports: mine «C01X11T58»; travel document: passport, «X7720331B», passport - «RB2291188»',
    'see pp. 20417, passports issued 12345678, pp no 12345',
  ]);
  expectFindings('DRIVER_LICENSE', [
    'DL «D3305-77201-40215», FS-Nr. «J430A1RZN22», carta de condução «P-3305182 0»',
    'DL 12345 MB, FS-Nr. 4711',
  ]);
});

it('finds passports in brackets, in other cases, and the second of two', () => {
  expectFindings('PASSPORT', [
    'den Pass («U13480297») mitbringen; Passet heter «K0417732»; w paszporcie «V6614093»',
    'passports «08KV93546» and «94KV28072»; passeports «12AB34567» et «14EF56789»',
    'Kiel, Pass «CFGH89JK8», mit paszportem «EK0417732»',
    'sie passen 12345678 mal, pass 12345 to it, der Pass K2 1234567, passports in 2024 and 2025',
  ]);
});

it('finds licences behind what they are for', () => {
  expectFindings('DRIVER_LICENSE', [
    'rijbewijs BE nr. «5204117836», legitymujący się prawem jazdy «01847/09/2817»',
    'a carta de condução «se-402817 6», permis de conduire B n° «12AB34567»',
    'prawo jazdy kat. B nr «01847/09/2817», driving licence (no. «AB123456»)',
    'führerschein klasse b seit 2004, rijbewijs B, C1, prawo jazdy kat. B, C od 2010',
  ]);
});

it('finds passports asked for and mistaken, whose number stands apart', () => {
  expectFindings('PASSPORT', [
    'quiere tu pasaporte\n[10:42] Tavo: «G31884026»',
    'passport number?\nAnn: it’s «GA3188402»',
    'zły numer paszportu. Dobry to «ZS0407441», na nazwisko',
    'un mauvais numéro de passeport. Le bon est «18AB04712»; errei o passaporte. O certo é «CA040744»',
    'som i passet «30407441», fel passnummer. Rätt är «30407441»',
    'lost the passport, number «X1234567»',
    'I pass 12345678 to the function; the passport page.\nTotal: 12345678',
  ]);
});

it('finds licences in groups of three', () => {
  expectFindings('DRIVER_LICENSE', [
    'other driver, license «418 772 905», policy',
    'the license 418 772 905 bytes long',
  ]);
});
