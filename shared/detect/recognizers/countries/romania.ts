import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** Personal number: sex and century, birth date, county, serial, check digit (OUG 97/2005). */
export const ROMANIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ro-cnp',
    type: 'RO_CNP',
    forms: ['[1-9]############', '[1-9] ###### ######'],
    valid: (value) => hasDate(value, 3, 5) && checkDigit(value) === digitAt(value, 12),
    checksum: 'weights modulo 11',
    words: 'cnp numeric personal buletin',
    near: 0.98,
  }),
];

function checkDigit(value: string): number {
  const rest = weightedSum(value, WEIGHTS) % 11;
  return rest === 10 ? 1 : rest;
}
