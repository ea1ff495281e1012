import { isWordCode } from '../../../engine/chars.ts';
import type { WordSet } from '../../../engine/word-set.ts';

/** Steps back through a text, word by word, as long as only blanks and apostrophes stand between them. */
export class WordsBefore {
  readonly text: string;
  start: number;
  end: number;

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
    return start < end;
  }

  is(set: WordSet): boolean {
    return set.has(this.text, this.start, this.end);
  }

  get word(): string {
    return this.text.slice(this.start, this.end);
  }
}
