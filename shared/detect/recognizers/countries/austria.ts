import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

/** Insurance number: serial, check digit, birth date (Dachverband der Sozialversicherungsträger). */
export const AUSTRIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'at-svnr',
    type: 'AT_SVNR',
    forms: ['[1-9]#########', '[1-9]### ######', '[1-9]###-######', '[1-9]###/######'],
    valid: (value) =>
      hasDate(value, 6, 4) && weightedSum(value, WEIGHTS) % 11 === digitAt(value, 3),
    checksum: 'weights modulo 11',
    words:
      'svnr sv svnummer sozialversicherungsnummer versicherungsnummer sozialversicherung ecard ögk',
    vagueWords: 'social insurance security',
    home: /\baustria|österreich/i,
    near: 0.95,
  }),
];
