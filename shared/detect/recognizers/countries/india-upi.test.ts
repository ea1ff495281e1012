import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('IN_UPI', () => {
  it('finds payment addresses', () => {
    expectFindings('IN_UPI', [
      'pay me at «rahul.k@okhdfcbank»',
      'upi «9876543210@ybl»',
      'gpay: «asha-r@paytm»',
    ]);
  });

  it('leaves e-mail addresses and mentions', () => {
    expectFindings('IN_UPI', [
      'rahul@paytm.com',
      'ping @paytm please',
      'npm i pkg@upi-tools',
      'rahul@unknownbank',
    ]);
  });
});
