import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('HK_HKID', () => {
  it('finds identity card numbers, bracketed anywhere, plain near their name', () => {
    expectFindings('HK_HKID', [
      '«R639015(2)»',
      'HKID «A339194(1)»',
      'hkid: «K9550623»',
      '«TT884723(3)»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('HK_HKID', ['H323423(4)', 'order A1234567', 'A123456(B)']);
  });
});
