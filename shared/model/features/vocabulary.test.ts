import { expect, it } from 'vitest';
import { fnv1a } from './hash.ts';
import { Vocabulary } from './vocabulary.ts';

const WORDS = ['anna', 'berlin', 'of', 'ß', '12'];
const hashes = Uint32Array.from(WORDS, (word) => fnv1a(word)).sort();
const vocabulary = new Vocabulary(new Uint8Array(hashes.buffer));

it('gives every word its own row, whatever its case', () => {
  const rows = WORDS.map((word) => vocabulary.row(word));
  expect([...rows].sort()).toEqual([1, 2, 3, 4, 5]);
  expect(vocabulary.row('BERLIN')).toBe(rows[1]);
});

it('gives unknown words row 0', () => {
  expect(vocabulary.row('paris')).toBe(0);
  expect(new Vocabulary(new Uint8Array()).row('anna')).toBe(0);
});

it('reads a file that begins anywhere in its buffer', () => {
  const shifted = new Uint8Array(hashes.byteLength + 3);
  shifted.set(new Uint8Array(hashes.buffer), 3);
  expect(new Vocabulary(shifted.subarray(3)).row('of')).toBe(vocabulary.row('of'));
});

it('refuses a file that was cut short', () => {
  expect(() => new Vocabulary(new Uint8Array(7))).toThrow(RangeError);
});
