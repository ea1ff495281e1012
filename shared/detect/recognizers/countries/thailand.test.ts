import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('TH_TNIN', () => {
  it('finds identity numbers, grouped anywhere, plain near their name', () => {
    expectFindings('TH_TNIN', [
      '«1-1401-34961-67-3»',
      'เลขประจำตัวประชาชน «3882865207606»',
      'Thai national id «1528403097704»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('TH_TNIN', ['1-4066-62871-15-5', 'order 3100600445635', '1-2345']);
  });
});
