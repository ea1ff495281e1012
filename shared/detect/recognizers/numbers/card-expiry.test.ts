import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the expiry of a card in nine languages', () => {
  expectFindings('CREDIT_CARD_EXPIRATION', [
    'exp «04/27», expires «05/2028» on my visa card',
    'valid thru «12/29»',
    'Kreditkarte gültig bis «09/28»',
    "carte bancaire, date d'expiration : «06/26»",
    'la tarjeta caduca el «11/29»',
    'cartão com validade «11/2029»',
    'carta di credito, scadenza «01/2028»',
    'creditcard, vervaldatum «01-2028»',
    'kortet: kreditkort giltigt till «01/28»',
    'data ważności «01/28»',
    '{"expiry": "«04/27»", "exp_date": "«04/2027»"}',
    '4111 1111 1111 1111 «04/27» 123',
    'card expires «April 2027»',
  ]);
});

it('leaves vouchers, full dates, fractions and versions alone', () => {
  expectFindings('CREDIT_CARD_EXPIRATION', [
    'this offer expires 12/25',
    'Der Gutschein ist gültig bis 09/28.',
    'the expiry date is 12/31/2025',
    'token exp 1700000000',
    'Math.exp 13/45, expires 99/99',
    'on 04/27 we met',
    'el plazo vence 11/29',
  ]);
});
