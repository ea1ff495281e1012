import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds cards of every large network, grouped and plain', () => {
  expectFindings('CREDIT_CARD', [
    'card «4111 1111 1111 1111» please',
    '«5555-5555-5555-4444»',
    '«378282246310005» and «3782 822463 10005»',
    'Diners «30569309025904» and «3056 930902 5904», JCB «3530111333300000»',
    '«6011111111111117». Mir «2200 0000 0000 0053», Mastercard «2223 0031 2200 3222»',
    'UnionPay card «6200000000000000000»',
    'karta «4111\u00a01111\u00a01111\u00a01111»',
    '«4111 1111 1111 1111» 123',
    'paid order 77 with «4111111111111111»',
  ]);
});

it('finds what is called a card number although a digit is mistyped', () => {
  expectFindings('CREDIT_CARD', [
    'my card number is «4111 1111 1111 1112»',
    'Kreditkarte: «5555-5555-5555-4445»',
    'numéro de carte «4970 1000 0000 0056»',
    'tarjeta de crédito «4111111111111112»',
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

it('leaves masked cards, orders, parcels and barcodes alone', () => {
  expectFindings('CREDIT_CARD', [
    'card **** **** **** 4242, ending in 4242',
    'Order number 4111111111111111 has shipped',
    'Sendungsnummer: 4111111111111111',
    'barcode 4006381333931 and 4222222222222',
    'user 6011000990139424123',
    '/posts/4111111111111111',
  ]);
});
