import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('RO_CNP', () => {
  it('finds personal numbers near their name', () => {
    expectFindings('RO_CNP', [
      'CNP «1850730126495»',
      'cod numeric personal: «2900415865370»',
      'cnp «5020304087818»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and time stamps', () => {
    expectFindings('RO_CNP', ['CNP 1850730124450', 'CNP 1631315123457', '1630615123457']);
  });
});
