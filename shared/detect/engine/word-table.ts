const MIN_SLOTS = 1024;
/** Slots for every word: with few collisions most words of a text cost one look. */
const ROOM = 4;

/** Bits of the filter before the table, as a power of two: 32 KB, which stays in the nearest cache. */
const FILTER_BITS = 18;

/** Maps word hashes to their numbers, by open addressing, behind a filter that most other words fail. */
export class WordTable {
  readonly #hashes: Int32Array;
  /** Number + 1; 0 where a slot is free. */
  readonly #numbers: Int32Array;
  readonly #mask: number;
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5));

  /** Distinct hashes, numbered in order from 0. */
  constructor(hashes: readonly number[]) {
    let slots = MIN_SLOTS;
    while (slots < hashes.length * ROOM) slots *= 2;
    this.#hashes = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
    this.#mask = slots - 1;
    hashes.forEach((hash, number) => {
      let slot = hash & this.#mask;
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#numbers[slot] = number + 1;
      this.#filter[filterWord(hash)]! |= 1 << (hash >>> (32 - FILTER_BITS));
    });
  }

  /** The number of the word with this hash, or -1. A false hit needs a 32-bit collision. */
  get(hash: number): number {
    // A shift takes the lowest five bits of its count.
    if ((this.#filter[filterWord(hash)]! & (1 << (hash >>> (32 - FILTER_BITS)))) === 0) return -1;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#numbers[slot]!;
      if (number === 0 || this.#hashes[slot] === hash) return number - 1;
    }
  }
}

/** The table goes by the lowest bits of a hash, so the filter goes by the highest. */
function filterWord(hash: number): number {
  return hash >>> (37 - FILTER_BITS);
}
