import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('AT_SVNR', () => {
  it('finds insurance numbers near their name', () => {
    expectFindings('AT_SVNR', [
      'SVNR «1536 010180»',
      'Sozialversicherungsnummer: «5312150692»',
      'meine SV-Nummer ist «8905 240355»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('AT_SVNR', [
      'SVNR 1237 010181',
      'Bestellung 1237010180',
      'SVNR 1237 991380',
      'Zeitstempel 1700000000',
    ]);
  });
});
