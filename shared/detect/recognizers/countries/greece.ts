import { luhnValid } from '../../checksums/luhn.ts';
import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const GREEK = /\b(?:greek|greece)/i;

/** Social security and tax numbers: Greece. */
export const GREECE: readonly Recognizer[] = [
  issuedNumber({
    id: 'gr-amka',
    type: 'GR_AMKA',
    forms: ['###########'],
    valid: (value) => hasDate(value, 2, 0) && luhnValid(value),
    checksum: 'Luhn',
    words: 'amka αμκα',
    vagueWords: 'social security',
    home: GREEK,
    near: 0.98,
  }),
  issuedNumber({
    id: 'gr-afm',
    type: 'GR_AFM',
    forms: ['#########'],
    valid: isTaxNumber,
    checksum: 'powers of two modulo 11',
    words: 'afm αφμ',
    vagueWords: 'tax vat',
    home: GREEK,
    near: 0.95,
  }),
];

/** Also the digits of a Greek VAT number (AADE). */
export function isTaxNumber(value: string): boolean {
  const sum = weightedSum(value, [256, 128, 64, 32, 16, 8, 4, 2]);
  return (sum % 11) % 10 === digitAt(value, 8);
}
