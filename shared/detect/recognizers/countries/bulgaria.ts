import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6];
/** Plus 20 before 1900, plus 40 since 2000. */
const MONTHS = { monthOffsets: [0, 20, 40] };

/** Unified civil number: birth date, serial, check digit (GRAO). */
export const BULGARIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'bg-egn',
    type: 'BG_EGN',
    forms: ['##########'],
    valid: (value) =>
      hasDate(value, 2, 4, MONTHS) && (weightedSum(value, WEIGHTS) % 11) % 10 === digitAt(value, 9),
    checksum: 'weights modulo 11',
    words: 'egn егн ucn',
    vagueWords: 'personal national id',
    home: /\bbulgar/i,
    near: 0.98,
  }),
];
