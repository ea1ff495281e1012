import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('JP_MY_NUMBER', () => {
  it('finds individual numbers near their name', () => {
    expectFindings('JP_MY_NUMBER', [
      'マイナンバー «241806287404»',
      '個人番号: «1553 0857 4508»',
      'My Number (Japan): «238663140996»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('JP_MY_NUMBER', [
      'マイナンバー 974304945015',
      'order 123456789018',
      '1234 5678 9018',
    ]);
  });
});
