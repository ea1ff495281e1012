import { expect, it } from 'vitest';
import { samplePattern } from '../../../testing/pattern/sample.ts';
import { NUMBER, numberBefore } from './number-words.ts';

it('reads the number words of nine languages from their ends', () => {
  for (const number of [
    'forty-two ',
    'fünfundsechzig ',
    'quatre-vingt-dix-sept ',
    'cuarenta y cinco ',
    'TRINTA E SEIS ',
    'novantanove ',
    'zesendertig ',
    'åttiotvå ',
    'pięćdziesiąt trzy ',
  ])
    expect(numberBefore(`She is ${number}years`, 7 + number.length)).toBe(number);
  for (const word of ['every ', 'last ', 'often ', 'plenty '])
    expect(numberBefore(word, word.length)).toBeUndefined();
});

it('knows the ending of every number word', () => {
  const pattern = new RegExp(NUMBER, 'u');
  const random = lcg();
  for (let i = 0; i < 3000; i++) {
    const number = samplePattern(pattern, random);
    expect(numberBefore(number, number.length), number).toBeDefined();
  }
});

/** Numbers from 0 to 1, always the same. */
function lcg(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}
