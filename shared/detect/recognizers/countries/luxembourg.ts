import { luhnValid } from '../../checksums/luhn.ts';
import { verhoeffValid } from '../../checksums/verhoeff.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** National number: birth date, serial, a Luhn digit and a Verhoeff digit, each over the first eleven (CTIE). */
export const LUXEMBOURG: readonly Recognizer[] = [
  issuedNumber({
    id: 'lu-nin',
    type: 'LU_NIN',
    forms: ['[12][890]###########', '[12][890]## #### #####', '[12][890]## ## ## #####'],
    valid: (value) =>
      hasDate(value, 4, 6) &&
      luhnValid(value.slice(0, 12)) &&
      verhoeffValid(value.slice(0, 11) + value[12]),
    checksum: 'Luhn and Verhoeff',
    score: 0.8,
    words: 'matricule cns luxembourg identification national',
    near: 1,
  }),
];
