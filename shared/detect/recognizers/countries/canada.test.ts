import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CA_SIN', () => {
  it('finds social insurance numbers near their name', () => {
    expectFindings('CA_SIN', [
      'SIN «632 840 922»',
      'my social insurance number is «152004883»',
      'NAS : «223-812-157»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('CA_SIN', [
      'SIN 106475768',
      'order 046454286',
      'call 046-454-286',
      'health insurance 046454286',
    ]);
  });
});
