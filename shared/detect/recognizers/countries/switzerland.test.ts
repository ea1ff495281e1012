import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CH_AHV', () => {
  it('finds insurance numbers wherever they stand', () => {
    expectFindings('CH_AHV', [
      'AHV «756.0932.9305.38»',
      'numéro AVS : «7561940406749»',
      'sie hat «756 0149 0185 62»',
    ]);
  });

  it('leaves article codes and wrong check digits', () => {
    expectFindings('CH_AHV', [
      '756.7805.9687.12',
      'EAN 4006381333931',
      '756.1234',
      '756.1234.5678.9',
    ]);
  });
});

describe('CH_UID', () => {
  it('finds company numbers', () => {
    expectFindings('CH_UID', [
      '«CHE-437.994.094» MWST',
      'UID: «CHE-610798621»',
      'Firma «CHE 438 717 462»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('CH_UID', ['CHE-006.658.848', 'CHE-12.34', 'CHE 123']);
  });
});
