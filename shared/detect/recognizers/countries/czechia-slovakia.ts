import { remainder } from '../../checksums/iso7064.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Women's months plus 50; plus 20 or 70 where a day ran out of numbers. */
const MONTHS = { monthOffsets: [0, 50, 20, 70] };
const WORDS = 'rodné rodného rodnom rč birth';

/** Birth number: a date and a serial that make a multiple of eleven since 1954 (Act 133/2000, § 13). */
export const CZECHIA_SLOVAKIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'cz-birth-number',
    type: 'CZ_BIRTH_NUMBER',
    forms: ['######/####'],
    valid: isBirthNumber,
    checksum: 'modulo 11',
    score: 0.85,
    words: WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'cz-birth-number-plain',
    type: 'CZ_BIRTH_NUMBER',
    forms: ['##########', '###### ####'],
    valid: isBirthNumber,
    checksum: 'modulo 11',
    words: 'rodné rodného rodnom rč',
    near: 0.97,
  }),
];

function isBirthNumber(value: string): boolean {
  if (!hasDate(value, 2, 4, MONTHS)) return false;
  // Until 1985 a remainder of ten was written as a last digit of nought.
  const rest = remainder(value.slice(0, 9), 11);
  return remainder(value, 11) === 0 || (rest === 10 && value[9] === '0');
}
