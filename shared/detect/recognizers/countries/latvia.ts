import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];
const WORDS = 'personas kods koda pk';

/** Personal code: until 2017 birth date, serial and check digit; since then it starts with 32 and tells nothing (PMLP). */
export const LATVIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'lv-personal-code',
    type: 'LV_PERSONAS_KODS',
    forms: ['######-#####'],
    valid: isDatedCode,
    checksum: 'weights modulo 11',
    score: 0.8,
    words: WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'lv-personal-code-announced',
    type: 'LV_PERSONAS_KODS',
    forms: ['3[2-9]####-#####', '###########'],
    valid: (value) => /^3[2-9]/.test(value) || isDatedCode(value),
    words: WORDS,
    vagueWords: 'personal id',
    home: /\blatvi/i,
    near: 0.95,
  }),
];

function isDatedCode(value: string): boolean {
  return (
    hasDate(value, 2, 0) && ((1 + weightedSum(value, WEIGHTS)) % 11) % 10 === digitAt(value, 10)
  );
}
