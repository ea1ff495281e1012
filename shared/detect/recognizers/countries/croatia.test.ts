import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('HR_OIB', () => {
  it('finds personal numbers near their name', () => {
    expectFindings('HR_OIB', [
      'OIB «00002209748»',
      'moj oib je «39511143881»',
      'Croatian tax number «64480006905»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('HR_OIB', ['OIB 36760498629', 'narudžba 33392005961']);
  });
});
