import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('BE_NRN', () => {
  it('finds national numbers, in one piece or in groups', () => {
    expectFindings('BE_NRN', [
      'rijksregisternummer «85.07.30-033.28»',
      '«01.02.03-123.16»',
      'numéro national: «90041512384»',
      'NRN «850730 123 35»',
    ]);
  });

  it('leaves impossible dates and wrong check digits', () => {
    expectFindings('BE_NRN', [
      '85.07.30-033.29',
      '85.13.30-033.28',
      'order 12345678901',
      '2024.01.15-123',
    ]);
  });
});
