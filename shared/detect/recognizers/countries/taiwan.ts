import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Letters by the number that stands for them, from 10 on. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Identity and residence numbers: county letter, sex, serial, check digit (Ministry of the Interior). */
export const TAIWAN: readonly Recognizer[] = [
  issuedNumber({
    id: 'tw-national-id',
    type: 'TW_NATIONAL_ID',
    forms: ['A[1289]########'],
    anyCase: true,
    valid: isIdentityNumber,
    checksum: 'weights modulo 10',
    words: '身分證 身分證字號 身份證 身份證字號 居留證 身分證號碼 arc',
    vagueWords: 'identity id national',
    home: /\btaiwan/i,
    near: 0.95,
  }),
];

function isIdentityNumber(value: string): boolean {
  const letter = LETTERS.indexOf(value[0]!) + 10;
  const head = Math.floor(letter / 10) + (letter % 10) * 9;
  const sum = head + weightedSum(value.slice(1), [8, 7, 6, 5, 4, 3, 2, 1]) + digitAt(value, 9);
  return sum % 10 === 0;
}
