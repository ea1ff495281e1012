import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('US_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('US_PASSPORT', [
      'passport «541238764»',
      'US passport: «A12345678»',
      'my passport number is «031195855»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('US_PASSPORT', [
      'order 541238764',
      'passport renewal in 2025',
      'passport-local 0.4.1',
    ]);
  });
});

describe('US_DRIVER_LICENSE', () => {
  it('finds licence numbers behind their name', () => {
    expectFindings('US_DRIVER_LICENSE', [
      "driver's license number is «D1234567»",
      '{"driverLicense":"«D1234567»"}',
      'DL: «F123-456-78-901-0»',
      'drivers license «12345678»',
      'Texas driver license no. «12345678»',
    ]);
  });

  it('leaves software licences and drivers', () => {
    expectFindings('US_DRIVER_LICENSE', [
      'MIT License 2024',
      'database driver 8.0.33',
      'driver license expired',
      'license 12345678',
    ]);
  });
});

describe('US_EIN', () => {
  it('finds employer numbers near their name', () => {
    expectFindings('US_EIN', [
      'EIN «12-3456789»',
      'federal tax id (FEIN): «84-1234567»',
      'IRS employer number «36-7654321»',
    ]);
  });

  it('leaves prefixes never used, and digits elsewhere', () => {
    expectFindings('US_EIN', ['EIN 07-1234567', 'order 12-3456789', 'page 12-34567']);
  });
});

describe('US_BANK_NUMBER', () => {
  it('finds account numbers where an American bank is meant', () => {
    expectFindings('US_BANK_NUMBER', [
      'checking account «000123456789»',
      'savings «12345678901»',
      'Wells Fargo account «9876543210», routing 121000248',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('US_BANK_NUMBER', ['order 000123456789', 'account 12345', 'checking 1, 2, 3']);
  });
});
