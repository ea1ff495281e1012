import { wordHashes } from './word-hash.ts';
import { WordTable } from './word-table.ts';

/** Every context word of every rule, once, with the groups (lists of words) it belongs to. */
export class ContextVocabulary {
  /** 32-bit numbers that a set of groups takes. */
  readonly stride: number;
  readonly #table: WordTable;
  /** `stride` numbers a word: the set of its groups. */
  readonly #memberships: Int32Array;

  constructor(groups: readonly (readonly string[])[]) {
    const hashes = groups.map((words) => words.flatMap(wordHashes));
    const distinct = [...new Set(hashes.flat())];
    this.stride = (groups.length + 31) >> 5;
    this.#table = new WordTable(distinct);
    this.#memberships = new Int32Array(distinct.length * this.stride);
    hashes.forEach((list, group) => {
      for (const hash of list) this.#join(this.#table.get(hash), group);
    });
  }

  /** The number of the context word with this hash, or -1. */
  find(hash: number): number {
    return this.#table.get(hash);
  }

  belongs(word: number, group: number): boolean {
    return (this.#memberships[word * this.stride + (group >> 5)]! & (1 << (group & 31))) !== 0;
  }

  /** Adds the groups of `word` to the set `into`. */
  addGroups(word: number, into: Int32Array): void {
    const at = word * this.stride;
    for (let i = 0; i < this.stride; i++) into[i]! |= this.#memberships[at + i]!;
  }

  #join(word: number, group: number): void {
    this.#memberships[word * this.stride + (group >> 5)]! |= 1 << (group & 31);
  }
}
