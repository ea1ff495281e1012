import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds cards of every large network, grouped and plain', () => {
  expectFindings('CREDIT_CARD', [
    'card «4111 1111 1111 1111» please',
    '«5555-5555-5555-4444»',
    '«378282246310005» and «3782 822463 10005»',
    'Diners «30569309025904», JCB «3530111333300000»',
    '«6011111111111117».',
  ]);
});

it('leaves numbers alone that fail the checksum or belong to no network', () => {
  expectFindings('CREDIT_CARD', [
    '4111 1111 1111 1112',
    '1234 5678 9012 3456',
    '0000 0000 0000 0000',
    'order-4111111111111111',
    'timestamp 1700000000000',
    '0.4111111111111111',
  ]);
});
