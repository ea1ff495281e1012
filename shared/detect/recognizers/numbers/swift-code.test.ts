import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds bank codes that are called so', () => {
  expectFindings('SWIFT_CODE', [
    'BIC: «COBADEFFXXX»',
    'SWIFT code is «DEUTDEFF»',
    'Der BIC lautet «MARKDEF1100».',
    'code BIC «BNPAFRPP», código SWIFT «CAIXESBB», kod SWIFT: «PKOPPLPW»',
    '{"swift_code": "«CHASUS33»"}',
  ]);
});

it('finds them unannounced beside an IBAN of the country, or where banks are spoken of', () => {
  expectFindings('SWIFT_CODE', [
    'DE89 3704 0044 0532 0130 00 (IBAN), «COBADEFF»',
    'bank transfer to «CHASUS33»',
    'virement vers «BNPAFRPPXXX»',
  ]);
});

it('leaves words in capitals and other countries alone', () => {
  expectFindings('SWIFT_CODE', [
    'IBAN CUSTOMER NAME AND ADDRESS REQUIRED',
    'BIC IS MISSING, SWIFT 5.9 RELEASED',
    'the bank transfer ABCDZZ2X',
    'Swift CODABLE PROTOCOL',
    'module CHASUS33',
  ]);
});
