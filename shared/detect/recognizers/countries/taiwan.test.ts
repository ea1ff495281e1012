import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('TW_NATIONAL_ID', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('TW_NATIONAL_ID', [
      '身分證字號 «Y190927147»',
      'Taiwan id «P260062209»',
      '身分證 «p103349043»',
    ]);
  });

  it('leaves wrong check digits, and codes elsewhere', () => {
    expectFindings('TW_NATIONAL_ID', ['身分證 R126583386', 'order A123456789', 'A323456789']);
  });
});
