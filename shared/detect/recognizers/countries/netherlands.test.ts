import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('NL_BSN', () => {
  it('finds citizen numbers near their name', () => {
    expectFindings('NL_BSN', [
      'BSN «421376636»',
      'mijn burgerservicenummer is «221821430»',
      'bsn: «6636.18.344»',
      'BSN «195 614 859»',
    ]);
  });

  it('leaves numbers that fail the 11-test, and digits elsewhere', () => {
    expectFindings('NL_BSN', [
      'nummer 531313105',
      'bestelling 111222333',
      'order 111222333',
      'BSN 000000000',
    ]);
  });
});

describe('NL_PASSPORT', () => {
  it('finds passport and identity card numbers near their name', () => {
    expectFindings('NL_PASSPORT', [
      'paspoort «SPECI2014»',
      'paspoortnummer: «NW20K15R3»',
      'identiteitskaart «IZ1X2Y3Z4»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('NL_PASSPORT', [
      'order SPECI2014',
      'artikel NW20K15R3',
      'paspoort verlopen in 2014',
    ]);
  });
});
