import { isWordCode } from '../../../engine/chars.ts';
import { hashBetween } from '../../../engine/word-hash.ts';
import type { WordSet } from '../../../engine/word-set.ts';

/** Steps back through a text, word by word, as long as only blanks and apostrophes stand between them. */
export class WordsBefore {
  readonly text: string;
  start: number;
  end: number;
  /** Of the word, once a set has been asked for it. */
  #hash: number | undefined;

  constructor(text: string, at: number) {
    this.text = text;
    this.start = at;
    this.end = at;
  }

  /**
   * @param overComma whether a comma may stand between the words too
   * @returns whether there is one more
   */
  back(overComma = false): boolean {
    const { text } = this;
    const isComma = overComma && text.charAt(this.start - 2) === ',';
    const end = isComma ? this.start - 2 : this.start - 1;
    if (end < 1 || !(isComma || " '’".includes(text.charAt(end)))) return false;
    let start = end;
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
    this.end = end;
    this.start = start;
    this.#hash = undefined;
    return start < end;
  }

  is(set: WordSet): boolean {
    this.#hash ??= hashBetween(this.text, this.start, this.end);
    return set.hasHash(this.#hash);
  }

  get word(): string {
    return this.text.slice(this.start, this.end);
  }
}
