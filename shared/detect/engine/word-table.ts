const MIN_SLOTS = 16;
/** Slots for every word: with few collisions most words of a text cost one look. */
const ROOM = 4;

/** Bits of the filter for every word, as a power of two, and the most in all: 32 KB, which stays in the nearest cache. */
const FILTER_BITS_A_WORD = 4;
const MOST_FILTER_BITS = 18;

/** Of a word of the filter, as a power of two. */
const WORD_BITS = 5;

/** Maps word hashes to their numbers, by open addressing, behind a filter that most other words fail. */
export class WordTable {
  readonly #hashes: Int32Array;
  /** Number + 1; 0 where a slot is free. */
  readonly #numbers: Int32Array;
  readonly #mask: number;
  readonly #filter: Int32Array;
  /** How far a hash is shifted for its place in the filter: the table goes by its lowest bits, so the filter by its highest. */
  readonly #shift: number;

  /** Distinct hashes, numbered in order from 0. */
  constructor(hashes: readonly number[]) {
    let slots = MIN_SLOTS;
    while (slots < hashes.length * ROOM) slots *= 2;
    this.#hashes = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
    this.#mask = slots - 1;
    const bits = Math.min(MOST_FILTER_BITS, Math.log2(slots / ROOM) + FILTER_BITS_A_WORD);
    this.#filter = new Int32Array(1 << (bits - WORD_BITS));
    this.#shift = 32 - bits;
    hashes.forEach((hash, number) => {
      let slot = hash & this.#mask;
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#numbers[slot] = number + 1;
      const bit = hash >>> this.#shift;
      this.#filter[bit >>> WORD_BITS]! |= 1 << bit;
    });
  }

  /** The number of the word with this hash, or -1. A false hit needs a 32-bit collision. */
  get(hash: number): number {
    const bit = hash >>> this.#shift;
    // A shift takes the lowest five bits of its count.
    if ((this.#filter[bit >>> WORD_BITS]! & (1 << bit)) === 0) return -1;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#numbers[slot]!;
      if (number === 0 || this.#hashes[slot] === hash) return number - 1;
    }
  }
}
