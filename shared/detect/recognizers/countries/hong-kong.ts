import { descending, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** A number with one letter is read with a space before it. */
const SPACE = 36;

/** Identity card: one or two letters, six digits, check digit in brackets (Immigration Department). */
export const HONG_KONG: readonly Recognizer[] = [
  issuedNumber({
    id: 'hk-hkid',
    type: 'HK_HKID',
    forms: ['A######(#)', 'A######(A)', 'AA######(#)', 'AA######(A)'],
    valid: isIdentityNumber,
    checksum: 'weights modulo 11',
    score: 0.9,
    words: 'hkid 身份證 身份證號碼 identity',
    near: 1,
  }),
  issuedNumber({
    id: 'hk-hkid-plain',
    type: 'HK_HKID',
    forms: ['A#######', 'A######A', 'AA#######', 'AA######A'],
    valid: isIdentityNumber,
    checksum: 'weights modulo 11',
    words: 'hkid 身份證 身份證號碼',
    vagueWords: 'identity id',
    home: /\bhong kong/i,
    near: 0.95,
  }),
];

function isIdentityNumber(value: string): boolean {
  const letters = value.match(/^[A-Z]+/)![0];
  const digits = value.slice(letters.length, letters.length + 6);
  const first = letters.length === 2 ? letterValue(letters[0]!) : SPACE;
  const check = value.at(-1) === 'A' ? 10 : Number(value.at(-1));
  const sum = first * 9 + letterValue(letters.at(-1)!) * 8 + weightedSum(digits, descending(7, 2));
  return (sum + check) % 11 === 0;
}

function letterValue(letter: string): number {
  return letter.charCodeAt(0) - 55;
}
