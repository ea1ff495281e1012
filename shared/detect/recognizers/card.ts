import { luhnValid } from '../checksums/luhn.ts';
import type { Recognizer } from '../engine/recognizer.ts';

/** Issuer ranges: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, RuPay, Mir. */
const ISSUER =
  /^(?:4|5[0-9]|2(?:2[2-9]|[3-6]\d|7[01]|720|20[0-4])|3[47]|3(?:0[0-5]|[689])|35|6(?:011|4[4-9]|5|2|[0379])|81|82)/;
const MIN_DIGITS = 13;
const MIN_DISTINCT_DIGITS = 2;

/** Payment card: 13 to 19 digits, plain or grouped as on the card, Luhn (ISO/IEC 7812). */
export const creditCard: Recognizer = {
  id: 'credit-card',
  type: 'CREDIT_CARD',
  trigger: [
    { kind: 'digits', min: 4, max: 4, next: ' -.\u00a0' },
    { kind: 'digits', min: 13, max: 19 },
  ],
  notAfter: /[\w.\-+#]/,
  pattern:
    /(?:\d{4}([ \-.\u00a0])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ \-.\u00a0])\d{6}\2\d{4,5}|\d{13,19})(?![\w]|[-.]\d)/y,
  score: 0.9,
  context: {
    words:
      'card visa mastercard amex credit debit cc maestro karte kreditkarte carte bancaire tarjeta cartão cartao carta kaart kort karta'.split(
        ' ',
      ),
    score: 1,
  },
  validate({ text, start, end }) {
    if (!luhnValid(text, start, end)) return false;
    const digits = text.slice(start, end).replace(/\D/g, '');
    if (digits.length < MIN_DIGITS || !ISSUER.test(digits)) return false;
    return new Set(digits).size >= MIN_DISTINCT_DIGITS;
  },
};
