import type { Recognizer } from '../../engine/recognizer.ts';
import { isBalticCode } from './baltic-code.ts';
import { issuedNumber } from './number.ts';

/** Personal code: sex and century, birth date, serial, check digit (EVS 585). */
export const ESTONIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ee-personal-code',
    type: 'EE_ISIKUKOOD',
    forms: ['[1-8]##########'],
    valid: isBalticCode,
    checksum: 'two weights modulo 11',
    words: 'isikukood isikukoodi ik',
    vagueWords: 'personal id',
    home: /\b(?:eston|eesti)/i,
    near: 0.98,
  }),
];
