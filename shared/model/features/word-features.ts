import { CHAR, charClass } from './char-class.ts';
import { bucket, fnv1a } from './hash.ts';

/** Lower case, every digit a zero: what the word and n-gram tables are keyed by. */
export function normalise(token: string): string {
  const lower = token.toLowerCase();
  return charClass(lower.codePointAt(0)!) === CHAR.digit ? '0'.repeat(lower.length) : lower;
}

/**
 * Buckets of a normalised token's n-grams: the whole word when it is `frequent`; between `^` and `$`
 * prefixes and suffixes of 2 to 4 characters (the marker counts), then trigrams from the left. At
 * most `limit`.
 */
export function ngramBuckets(
  word: string,
  frequent: boolean,
  limit: number,
  buckets: number,
): number[] {
  const marked = `^${word}$`;
  const size = marked.length;
  const found = frequent ? [bucket(fnv1a(`=${word}`), buckets)] : [];
  for (let n = 2; n <= 4 && n < size; n++) {
    found.push(bucket(fnv1a(marked, 0, n), buckets));
    found.push(bucket(fnv1a(marked, size - n, size), buckets));
  }
  for (let i = 1; i + 3 < size && found.length < limit; i++)
    found.push(bucket(fnv1a(marked, i, i + 3), buckets));
  return found.slice(0, limit);
}

const SHAPE_SIGNS: Readonly<Record<number, string>> = {
  [CHAR.lower]: 'x',
  [CHAR.upper]: 'X',
  [CHAR.digit]: 'd',
  [CHAR.ideograph]: 'c',
};

/** Letters by case, runs shortened, a length class and the gap before: `McDonald` after a space is `XxXx|5|1`. */
export function shapeOf(token: string, gap: number): string {
  let shape = '';
  let last = '';
  let length = 0;
  for (const char of token) {
    const sign = SHAPE_SIGNS[charClass(char.codePointAt(0)!)] ?? char;
    if (sign !== last) shape += sign;
    last = sign;
    length++;
  }
  return `${shape}|${lengthClass(length)}|${gap}`;
}

function lengthClass(length: number): number {
  if (length <= 3) return length;
  if (length <= 5) return 4;
  return length <= 8 ? 5 : 6;
}
