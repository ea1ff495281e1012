import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('NZ_IRD', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('NZ_IRD', [
      'IRD «49-649-576»',
      'ird number «46842332»',
      'Inland Revenue tax number «108 491 175»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('NZ_IRD', ['IRD 81-589-756', 'order 49091850']);
  });
});

it('finds numbers of the National Health Index', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'nhi «zac5361», NHI number: «ZZZ0016», NHI «ZZZ00AX»',
    'the NHI has 4000 people, NHI ABC, NHI 5361',
  ]);
});
