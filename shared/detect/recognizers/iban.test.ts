import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds IBANs compact and in groups, without the words after them', () => {
  expectFindings('IBAN_CODE', [
    'IBAN «DE89 3704 0044 0532 0130 00» ok',
    '«GB82WEST12345698765432»',
    'to «FR14 2004 1010 0505 0001 3M02 606», please',
    '«NL91-ABNA-0417-1643-00»',
    '«NO9386011117947»',
    'lower case «de89370400440532013000»',
    'iban: «de89 3704 0044 0532 0130 00» danke',
  ]);
});

it('finds what is called an IBAN although a digit is mistyped', () => {
  expectFindings('IBAN_CODE', [
    'IBAN: «DE88 3704 0044 0532 0130 00»',
    'Mój numer IBAN to «PL62109010140000071219812874».',
    'el IBAN es «ES92 2100 0418 4502 0005 1332»',
  ]);
});

it('leaves wrong checksums, lengths and countries alone', () => {
  expectFindings('IBAN_CODE', [
    'DE88 3704 0044 0532 0130 00',
    'DE89 3704 0044 0532 0130',
    'ZZ82WEST12345698765432',
    'GB82WEST123456987654321',
    'DEAR FRIENDS OF THE HOUSE',
    'the IBAN is missing',
    'IBAN DE12 only',
  ]);
});
