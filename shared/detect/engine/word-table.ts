const MIN_SLOTS = 1024;
/** Slots for every word: with few collisions most words of a text cost one look. */
const ROOM = 4;

/** Maps word hashes to their numbers, by open addressing. */
export class WordTable {
  readonly #hashes: Int32Array;
  /** Number + 1; 0 where a slot is free. */
  readonly #numbers: Int32Array;
  readonly #mask: number;

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
    });
  }

  /** The number of the word with this hash, or -1. A false hit needs a 32-bit collision. */
  get(hash: number): number {
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#numbers[slot]!;
      if (number === 0 || this.#hashes[slot] === hash) return number - 1;
    }
  }
}
