import { weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Check letters by first letter, and what T, G and M add to the sum (ICA). */
const NRIC_LETTERS: Readonly<Record<string, readonly [letters: string, add: number]>> = {
  S: ['JZIHGFEDCBA', 0],
  T: ['JZIHGFEDCBA', 4],
  F: ['XWUTRQPNMLK', 0],
  G: ['XWUTRQPNMLK', 4],
  M: ['XWUTRQPNJLK', 3],
};
const ENTITY_CHARACTERS = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

/** Identity and entity numbers: Singapore. */
export const SINGAPORE: readonly Recognizer[] = [
  issuedNumber({
    id: 'sg-nric-fin',
    type: 'SG_NRIC_FIN',
    forms: ['[STFGM]#######A'],
    anyCase: true,
    valid: isNric,
    checksum: 'weights modulo 11',
    score: 0.85,
    words: 'nric fin ic singapore identity',
    near: 1,
  }),
  issuedNumber({
    id: 'sg-uen',
    type: 'SG_UEN',
    forms: [
      '########[XMKECAWLJDB]',
      '[12][890]#######[ZKCMDNERGWH]',
      '[TSR]##AA####[A-HJ-NP-X0-9]',
    ],
    valid: isEntityNumber,
    checksum: 'weights modulo 11',
    words: 'uen acra entity registration',
    near: 0.97,
  }),
];

function isNric(value: string): boolean {
  const [letters, add] = NRIC_LETTERS[value[0]!]!;
  const sum = weightedSum(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + add;
  return letters[sum % 11] === value[8];
}

/** Businesses, companies with their year, and everyone else, each with its own check letters (ACRA). */
function isEntityNumber(value: string): boolean {
  const check = value.at(-1);
  if (value.length === 9) {
    return 'XMKECAWLJDB'[weightedSum(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === check;
  }
  if (/^\d/.test(value)) {
    return 'ZKCMDNERGWH'[weightedSum(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === check;
  }
  const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce(
    (total, weight, i) => total + weight * ENTITY_CHARACTERS.indexOf(value[i]!),
    0,
  );
  return ENTITY_CHARACTERS[(sum + 6) % 11] === check;
}
