import type { Recognizer } from '../../engine/recognizer.ts';
import { isBalticCode } from './baltic-code.ts';
import { issuedNumber } from './number.ts';

/** Personal code: sex and century, birth date, serial, check digit (Gyventojų registras). */
export const LITHUANIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'lt-personal-code',
    type: 'LT_ASMENS_KODAS',
    forms: ['[1-9]##########'],
    valid: isBalticCode,
    checksum: 'two weights modulo 11',
    words: 'asmens kodas ak',
    vagueWords: 'personal id',
    home: /\b(?:lithuan|lietuv)/i,
    near: 0.98,
  }),
];
