import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds policies and insured people in nine languages', () => {
  expectFindings('INSURANCE_NUMBER', [
    'policy number «ABC-123456789»',
    'Versicherungsnummer «VS-99887766», Versicherungsscheinnummer: «12.345.678-9»',
    "numéro d'adhérent «12345678»",
    'póliza nº «99887766»',
    'apólice n.º «1234567890»',
    'polizza n. «55/1234567»',
    'polisnummer «12345678»',
    'försäkringsnummer «1234-567890»',
    'numer polisy «1234567890»',
    'member ID «XYZ123456789», insurance Aetna',
    'póliza «EP626-6275-43», a apólice «X058633827» e o seguro de saúde «UG022-2080-30»',
    'Krankenversicherung «X123456789», mutuelle «AB12-34567», zorgverzekering «ZV-1234567»',
    '{"policy_number": "«POL-2024-00123»"}',
  ]);
});

it('leaves policies of other kinds alone', () => {
  expectFindings('INSURANCE_NUMBER', [
    'policy 2024, privacy policy 2.1.0',
    'The policy number is at the top.',
    'group number 5 of the insurance',
    'insurance 2500000, Versicherung 150000 Euro, policy 2019-2024',
    'numéro de police 17',
    'invoice number 1234567, contract 1234567',
    'member ID 12345678 of the sports club',
  ]);
});

it('finds policies behind one word, however their digits are grouped', () => {
  expectFindings('INSURANCE_NUMBER', [
    'OC w Warcie, polisa «806 211 447 905». Poszkodowana',
    'polizza «172.014.0000731552», apólice «0038.10.663126», póliza «AU/0077231/18» de Mutua',
    'Versicherungsschein-Nr.: «PHV 41-774.206-3»',
    'policy «MOT-ZA-6630163», polis «V522792194», ik ben',
    'carteirinha do convênio «0 041 884512037 6» a filha',
    'constat, mon contrat : «7 302 118 835 K». témoin : une dame',
    'Assurance maladie n° : «80756-00831-2267»',
    'Member ID: «PMH 7720 3317 02»\nDOB: 7/30/1968',
    'police 14.03.2024, polis V2.10.4, polisa na 100 000 zł, mon contrat : 7 302 118 835 K',
  ]);
});

it('finds claims, and policies behind the insurer or a sign without a space', () => {
  expectFindings('INSURANCE_NUMBER', [
    'Schaden Nr. «23/77-330518», schadenr «S-2023/30518», szkoda nr «U/330518/23» w PZU',
    'Claim ref «MTR0030518», siniestro «S-23-330518» abierto, polizza n.«00771203344»',
    'póliza Mapfre «771203344», Haftpflicht bei der Allianz, Nr. «AS-9930518820»',
    'our privacy policy 20240311 applies; n° adhérent 30518 au club de tennis',
  ]);
});

it('finds them behind the name of an insurer, a colon and a word for the paper', () => {
  expectFindings('INSURANCE_NUMBER', [
    'Police chez Assurances La Meuse n° «AM-7730-24519», témoin',
    'Försäkring: Fyrtassen Djurförsäkring, nr «FT-5520-8819». Hon',
    'Versicherung: Nordfriesische Reiseschutz, Schein «52270238256»',
    'Adhérent : Fatou Pélissier, numéro «18-1220370-12»; la póliza nueva («HJY80202510»)',
    'Polis «BR 4.118.206», zorgpas «3301 7789 042», Scheinnummer «KH 77 204 915 3»',
    'policy no «hom 4402 9173»; numero d’assicurata «756.3047.8812»',
    'carteirinha «0 865 004417720 03-1»; rimborso, tessera «46-8483575-65»',
    'the police in Leeds said AB-123456-78, police report no. 44',
    'policy no is 12 pages, insurance costs: Axa, 120 000; unser Schein 123456',
  ]);
});

it('finds the numbers of health cards', () => {
  expectFindings('INSURANCE_NUMBER', [
    'Health card number «4417 229 031», tarjeta sanitaria «CANT390177203016»',
    'the health card costs 12 euros, carte vitale 2 ans',
  ]);
});

it('finds the number on the card of a health fund', () => {
  expectFindings('INSURANCE_NUMBER', [
    'carné de la eps «43 58 21 17 09» de Envigado',
    'la eps 43 58',
  ]);
});
