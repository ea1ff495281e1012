import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CZ_BIRTH_NUMBER', () => {
  it('finds birth numbers, with a slash anywhere, plain near their name', () => {
    expectFindings('CZ_BIRTH_NUMBER', [
      'rodné číslo «736028/3799»',
      '«855730/8353»',
      'r.č. je rodné číslo «9051153958»',
    ]);
  });

  it('leaves impossible dates and wrong check digits', () => {
    expectFindings('CZ_BIRTH_NUMBER', [
      '855730/1567',
      '731328/5163',
      'faktura 8557301234',
      '2024/1234',
    ]);
  });
});
