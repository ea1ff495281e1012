import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('LU_NIN', () => {
  it('finds national numbers wherever they stand', () => {
    expectFindings('LU_NIN', ['matricule «1993051244555»', '«2001020322468»', '«1985 0412 87398»']);
  });

  it('leaves time stamps and wrong check digits', () => {
    expectFindings('LU_NIN', ['1993051221605', '1700000000000', '2024011512304']);
  });
});
