import { weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Public service number: seven digits, check letter, since 2013 a second letter (Department of Social Protection). */
export const IRELAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'ie-pps',
    type: 'IE_PPS',
    forms: ['#######[A-W]', '#######[A-W][A-IW]', '####### [A-W]', '####### [A-W][A-IW]'],
    anyCase: true,
    valid: (value) => value[7] === LETTERS[ppsSum(value) % 23],
    checksum: 'weights modulo 23',
    words: 'pps ppsn ppsno revenue',
    vagueWords: 'public service tax social',
    home: /\b(?:irish|ireland)\b/i,
    near: 0.98,
  }),
];

function ppsSum(value: string): number {
  const second = value[8] ?? 'W';
  return weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + 9 * LETTERS.indexOf(second);
}
