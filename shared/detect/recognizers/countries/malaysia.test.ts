import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('MY_NRIC', () => {
  it('finds identity card numbers, dashed anywhere, plain near their name', () => {
    expectFindings('MY_NRIC', [
      'MyKad «770305-02-1234»',
      '«880712-14-5566»',
      'no. kad pengenalan «900415105678»',
    ]);
  });

  it('leaves impossible dates and places', () => {
    expectFindings('MY_NRIC', ['771305-02-1234', '770305-00-1234', 'order 900415105678']);
  });
});
