import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Codes of birth places that were never given out (JPN). */
const NO_PLACE = /^.{6}(?:00|1[7-9]|20|69|70|73|80|81|9[4-7])/;
const WORDS = 'mykad nric ic kad pengenalan mykid kp';

/** Identity card: birth date, birth place, serial. */
export const MALAYSIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'my-nric',
    type: 'MY_NRIC',
    forms: ['######-##-####'],
    valid: isIdentityNumber,
    score: 0.8,
    words: WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'my-nric-plain',
    type: 'MY_NRIC',
    forms: ['############', '###### ## ####'],
    valid: isIdentityNumber,
    words: WORDS,
    vagueWords: 'identity id',
    home: /\bmalaysia/i,
  }),
];

function isIdentityNumber(value: string): boolean {
  return hasDate(value, 2, 4) && !NO_PLACE.test(value);
}
