import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const UKRAINIAN = /\bukrain|украин|україн/i;

/** Tax, passport and pension numbers: Ukraine. */
export const UKRAINE: readonly Recognizer[] = [
  issuedNumber({
    id: 'ua-tax-id',
    type: 'UA_TAX_ID',
    forms: ['##########'],
    valid: isTaxNumber,
    checksum: 'weights modulo 11',
    words: 'рнокпп іпн ипн податків платника rnokpp',
    vagueWords: 'tax',
    home: UKRAINIAN,
    near: 0.97,
  }),
  issuedNumber({
    id: 'ua-passport-card',
    type: 'UA_PASSPORT',
    forms: ['#########'],
    words: 'паспорта паспорті паспортом',
    vagueWords: 'passport паспорт',
    home: UKRAINIAN,
    near: 0.93,
  }),
  {
    id: 'ua-passport-booklet',
    type: 'UA_PASSPORT',
    trigger: { kind: 'digits', min: 6, max: 6 },
    // The two letters stand before the run of digits that triggers; they are taken in below.
    pattern: /\d{6}(?![\w]|[-.]\d)/y,
    validate(candidate) {
      const before = candidate.text.slice(Math.max(0, candidate.start - 5), candidate.start);
      const letters = before.match(/(?<![\p{L}\d])[А-ЯІЇЄҐ]{2}(?: ?№ ?| )$/u);
      if (!letters) return false;
      candidate.start -= letters[0].length;
      return true;
    },
    score: 0,
    context: { words: ['паспорт', 'паспорта', 'passport', 'серія', 'серии'], score: 0.93 },
  },
  issuedNumber({
    id: 'ua-pension-id',
    type: 'UA_PENSION_ID',
    forms: ['#############'],
    words: 'пфу пенсійний пенсійного пенсійне пенсионное страхування',
    vagueWords: 'pension',
    home: UKRAINIAN,
  }),
];

/** Taxpayer number: five digits of birth date, serial, sex, check digit (Order 822 of 2017). */
function isTaxNumber(value: string): boolean {
  const sum = weightedSum(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return (((sum % 11) + 11) % 11) % 10 === digitAt(value, 9);
}
