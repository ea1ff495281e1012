import { describe, expect, it } from 'vitest';
import { WordLists } from './word-lists.ts';

/** One list of 8 bits, all set: it has every word. */
const FULL = Uint8Array.of(1, 4, 3, 0xff);

describe('WordLists', () => {
  it('has a word whose bits are all set, and not one with a bit missing', () => {
    expect(new WordLists(FULL).has(0, 'anna')).toBe(true);
    expect(new WordLists(Uint8Array.of(1, 4, 3, 0x00)).has(0, 'anna')).toBe(false);
  });

  it('refuses a file that ends too soon or too late', () => {
    expect(() => new WordLists(FULL.subarray(0, 3))).toThrow(RangeError);
    expect(() => new WordLists(Uint8Array.of(...FULL, 0))).toThrow(RangeError);
    expect(() => new WordLists(Uint8Array.of(2, ...FULL.subarray(1)))).toThrow(RangeError);
  });
});
