import { weighsTo0 } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** D-numbers add 40 to the day, synthetic people 40 or 80 to the month (Skatteetaten). */
const OFFSETS = { dayOffsets: [0, 40], monthOffsets: [0, 40, 80] };

/** Birth number: birth date, serial and two check digits. */
export const NORWAY: readonly Recognizer[] = [
  issuedNumber({
    id: 'no-birth-number',
    type: 'NO_FNR',
    forms: ['###########', '###### #####', '######-#####', '###### ### ##'],
    valid: (value) =>
      hasDate(value, 2, 0, OFFSETS) &&
      weighsTo0(value.slice(0, 10), FIRST_WEIGHTS, 11) &&
      weighsTo0(value, SECOND_WEIGHTS, 11),
    checksum: 'two weights modulo 11',
    score: 0.7,
    words: 'fødselsnummer fnr personnummer dnummer fodselsnummer fødselsnr',
    near: 1,
  }),
];
