import { descending, digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const WORDS = 'thai บัตรประชาชน ประชาชน เลขประจำตัวประชาชน เลขบัตรประชาชน tnin';

/** Identity number: kind of person, district, serial, check digit (Bureau of Registration Administration). */
export const THAILAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'th-tnin-grouped',
    type: 'TH_TNIN',
    forms: ['[1-8]-####-#####-##-#', '[1-8] #### ##### ## #'],
    valid: isIdentityNumber,
    checksum: 'weights modulo 11',
    score: 0.95,
    words: WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'th-tnin',
    type: 'TH_TNIN',
    forms: ['[1-8]############'],
    valid: isIdentityNumber,
    checksum: 'weights modulo 11',
    words: WORDS,
    vagueWords: 'identity id national',
    home: /\bthai/i,
    near: 0.95,
  }),
];

function isIdentityNumber(value: string): boolean {
  return (11 - (weightedSum(value, descending(13, 2)) % 11)) % 10 === digitAt(value, 12);
}
