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

it('finds it in one piece beside a card, and before the rest of the card is told', () => {
  expectFindings('CREDIT_CARD_EXPIRATION', [
    'amex 3782 exp date «0728» cid 4417',
    'caduca «02/29» y el código de atrás es 301, es una visa',
    'fin de validité «09/27» cb, data ważności karty «09/27»',
    'exp 0728 points gained, expiration 1230 hours',
  ]);
});

it('finds what was asked for on the telephone', () => {
  expectFindings('CREDIT_CARD_EXPIRATION', [
    'Agent: security code of the card? Caller: 338. Agent: and the expiry? Caller: «10/28».',
    'validade do cartão «03/28», Karte läuft am «04/28» ab, vervalt «11/26», cvc 281',
    'When does the offer expire? Bob: 10/28',
  ]);
});
