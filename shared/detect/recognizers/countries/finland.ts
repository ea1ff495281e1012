import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Personal identity code: birth date, sign of the century, serial, check character (Digital and Population Data Services Agency). */
export const FINLAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'fi-identity-code',
    type: 'FI_PERSONAL_IDENTITY_CODE',
    forms: [
      '######-###[0-9A-FHJ-NPR-Y]',
      '######+###[0-9A-FHJ-NPR-Y]',
      '######[A-FYXWVU]###[0-9A-FHJ-NPR-Y]',
    ],
    anyCase: true,
    valid: isIdentityCode,
    checksum: 'modulo 31',
    score: 0.9,
    words: 'hetu henkilötunnus sotu personbeteckning identity',
    near: 1,
  }),
];

function isIdentityCode(value: string): boolean {
  const serial = value.slice(-4, -1);
  const number = Number(value.slice(0, 6) + serial);
  return hasDate(value, 2, 0) && value.at(-1) === CHECK[number % 31];
}
