import { isDigitCode, isWordCode } from './chars.ts';
import { hashBetween, wordHashes } from './word-hash.ts';
import { WordTable } from './word-table.ts';

/**
 * A set of words that is asked about stretches of a text, whatever their case, without a string being
 * made: putting a word of two-byte letters into small ones costs more than all the rest of a check.
 */
export class WordSet {
  readonly #table: WordTable;

  constructor(words: Iterable<string>) {
    this.#table = new WordTable([...new Set([...words].flatMap(wordHashes))]);
  }

  /** Whether the word from `start` to `end` is one of these. A false hit needs a 32-bit collision. */
  has(text: string, start: number, end: number): boolean {
    return this.hasHash(hashBetween(text, start, end));
  }

  /** The same for a word by its hash, of `hashBetween`: where several sets are asked, it is read once. */
  hasHash(hash: number): boolean {
    return this.#table.get(hash) >= 0;
  }

  /** Whether one of these stands between `from` and `to`; what is cut there counts as a word. */
  hasAnyIn(text: string, from: number, to: number): boolean {
    let start = from;
    for (let at = from; at <= to; at++) {
      const code = at < to ? text.charCodeAt(at) : 0;
      if (isWordCode(code) && !isDigitCode(code)) continue;
      if (at > start && this.has(text, start, at)) return true;
      start = at + 1;
    }
    return false;
  }
}
