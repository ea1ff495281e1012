import { fnv1a } from './hash.ts';

const BYTES = 4;

/**
 * Which row of a model's word vectors belongs to a word: `vocabulary.bin` holds the FNV-1a hashes of
 * all words that have one, sorted, as little-endian 32-bit numbers. Of 150,000 words, one unknown
 * word in some 30,000 is taken for a known one.
 */
export class Vocabulary {
  readonly #hashes: Uint32Array;

  /** @throws RangeError when the file is no list of hashes. */
  constructor(file: Uint8Array) {
    if (file.length % BYTES !== 0) throw new RangeError('The vocabulary is cut short.');
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.#hashes = Uint32Array.from({ length: file.length / BYTES }, (_, i) =>
      view.getUint32(i * BYTES, true),
    );
  }

  /** Row of the word's vector, 1 and up; 0 for a word without one. Case does not count. */
  row(token: string): number {
    const wanted = fnv1a(token.toLowerCase());
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#hashes[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === wanted ? low + 1 : 0;
  }
}
