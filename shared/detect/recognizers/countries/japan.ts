import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Individual number ("My Number"), check digit by ordinance 85 of 2014, article 5. */
export const JAPAN: readonly Recognizer[] = [
  issuedNumber({
    id: 'jp-my-number',
    type: 'JP_MY_NUMBER',
    forms: ['############', '#### #### ####', '####-####-####'],
    valid: (value) => checkDigit(value) === digitAt(value, 11),
    checksum: 'weights modulo 11',
    words: 'マイナンバー 個人番号 マイナンバーは mynumber',
    vagueWords: 'my number individual',
    home: /\b(?:japan|my number)/i,
    near: 0.95,
  }),
];

function checkDigit(value: string): number {
  const rest = weightedSum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest <= 1 ? 0 : 11 - rest;
}
