import { fnv1a } from './hash.ts';

/** A Bloom filter over normalised tokens. May say yes to a few words that were never put in. */
interface WordList {
  bits: Uint8Array;
  /** Number of bits minus one; the number is a power of two. */
  mask: number;
  hashes: number;
}

/** Which of several word lists a word stands in. */
export class WordLists {
  readonly #lists: readonly WordList[];

  /**
   * Reads `lists.bin`: a byte with the number of lists; for each the number of hash functions (one
   * byte), the binary logarithm of its bits (one byte) and the bits, lowest first.
   * @throws RangeError when the bytes end too soon or do not end with the last list.
   */
  constructor(file: Uint8Array) {
    const lists: WordList[] = [];
    let at = 1;
    for (let i = 0; i < (file[0] ?? 0); i++) {
      const hashes = byteAt(file, at);
      const size = 2 ** byteAt(file, at + 1);
      const bits = file.subarray(at + 2, at + 2 + size / 8);
      if (bits.length < size / 8) throw new RangeError('The word lists end too soon.');
      lists.push({ bits, mask: size - 1, hashes });
      at += 2 + size / 8;
    }
    if (at !== file.length) throw new RangeError('The word lists have bytes to spare.');
    this.#lists = lists;
  }

  get count(): number {
    return this.#lists.length;
  }

  has(list: number, word: string): boolean {
    const { bits, mask, hashes } = this.#lists[list]!;
    const first = fnv1a(word);
    // Kirsch and Mitzenmacher: two hashes give as many as are wanted.
    const step = fnv1a(`${word}#`) | 1;
    for (let i = 0; i < hashes; i++) {
      const bit = (first + Math.imul(i, step)) & mask;
      if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

function byteAt(file: Uint8Array, at: number): number {
  const value = file[at];
  if (value === undefined) throw new RangeError('The word lists end too soon.');
  return value;
}
