import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('SG_NRIC_FIN', () => {
  it('finds identity numbers in any case', () => {
    expectFindings('SG_NRIC_FIN', [
      'NRIC «S1432407J»',
      '«T0116800I»',
      'fin «g0518358n»',
      '«F7784932R»',
      '«M9567864L»',
    ]);
  });

  it('leaves wrong check letters', () => {
    expectFindings('SG_NRIC_FIN', ['S5175311J', 'S1234567', 'order T1234567B']);
  });
});

describe('SG_UEN', () => {
  it('finds entity numbers near their name', () => {
    expectFindings('SG_UEN', ['UEN «54193292J»', 'uen: «201448900M»', 'ACRA «T08LL6823G»']);
  });

  it('leaves wrong check letters, and codes elsewhere', () => {
    expectFindings('SG_UEN', ['UEN 06687247C', 'order 00192200M']);
  });
});
