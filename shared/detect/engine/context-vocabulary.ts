import { wordHashes } from './word-hash.ts';
import { WordTable } from './word-table.ts';

/** Every context word of every rule, once, with the groups (lists of words) it belongs to. */
export class ContextVocabulary {
  readonly groups: number;
  /** 32-bit numbers that a set of groups takes. */
  readonly #stride: number;
  readonly #table: WordTable;
  /** `stride` numbers a word: the set of its groups. */
  readonly #memberships: Int32Array;
  /** The same as lists: the groups of a word stand from `#first[word]` to `#first[word + 1]`. */
  readonly #lists: Int32Array;
  readonly #first: Int32Array;

  constructor(groups: readonly (readonly string[])[]) {
    const hashes = groups.map((words) => words.flatMap(wordHashes));
    const distinct = [...new Set(hashes.flat())];
    this.groups = groups.length;
    this.#stride = (groups.length + 31) >> 5;
    this.#table = new WordTable(distinct);
    this.#memberships = new Int32Array(distinct.length * this.#stride);
    const lists: number[][] = distinct.map(() => []);
    hashes.forEach((list, group) => {
      for (const word of new Set(list.map((hash) => this.#table.get(hash)))) {
        this.#join(word, group);
        lists[word]!.push(group);
      }
    });
    this.#lists = Int32Array.from(lists.flat());
    this.#first = new Int32Array(distinct.length + 1);
    lists.forEach((list, word) => {
      this.#first[word + 1] = this.#first[word]! + list.length;
    });
  }

  /** The number of the context word with this hash, or -1. */
  find(hash: number): number {
    return this.#table.get(hash);
  }

  belongs(word: number, group: number): boolean {
    return (this.#memberships[word * this.#stride + (group >> 5)]! & (1 << (group & 31))) !== 0;
  }

  /** Adds `step` to the count of every group of `word`. */
  count(word: number, counts: Int32Array, step: 1 | -1): void {
    const end = this.#first[word + 1]!;
    for (let i = this.#first[word]!; i < end; i++) counts[this.#lists[i]!]! += step;
  }

  #join(word: number, group: number): void {
    this.#memberships[word * this.#stride + (group >> 5)]! |= 1 << (group & 31);
  }
}
