import { isWordCode } from './chars.ts';
import { CONTEXT_AFTER, CONTEXT_BEFORE, contextFrom, contextTo, wholeWordFrom } from './context.ts';
import { ContextVocabulary } from './context-vocabulary.ts';
import { NO_CODES, type TextUnits } from './text-units.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';

/** No rule that is reported only near words matches more than this. */
const LONGEST_CANDIDATE = 64;
/** How much earlier than one candidate the next may start: signs walk back. */
const SLACK = 64;

/**
 * Where the context words of a text stand. Words are looked up once, whatever the number of rules
 * that ask, and only around places where a rule asks.
 */
export class ContextIndex {
  readonly #groups: readonly (readonly string[])[];
  #vocabulary: ContextVocabulary | undefined;
  #text = '';
  #codes = NO_CODES;
  /** Context words found from `#base` to `#cursor`, by place. */
  #count = 0;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #words = new Int32Array(64);
  #base = 0;
  #cursor = 0;
  /** Words of the window last asked about, and how many of them each group has. */
  #low = 0;
  #high = 0;
  #near = new Int32Array(0);
  /** The candidate last asked about by a rule with `adjacent`, and how far its words may stand. */
  #adjacentStart = -1;
  #adjacentEnd = -1;
  #adjacentFrom = 0;
  #adjacentTo = 0;

  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups;
  }

  /** @param units of the text */
  reset(text: string, { codes }: TextUnits): void {
    this.#text = text;
    this.#codes = codes;
    this.#base = 0;
    this.#cursor = 0;
    this.#adjacentStart = -1;
    this.#forgetWords();
  }

  /**
   * Looks around a place before it is known how long the candidate is.
   * @returns whether any context word is near; `mayHave` then tells whose.
   */
  lookAround(start: number): boolean {
    const from = Math.max(0, start - CONTEXT_BEFORE);
    const to = Math.min(this.#text.length, start + LONGEST_CANDIDATE + CONTEXT_AFTER);
    this.#readTo(from, to);
    const low = this.#firstFrom(from);
    if (low === this.#count) return false;
    this.#collect(low, this.#count);
    return true;
  }

  /** Whether words of `group` may be near the place last looked around. Never wrongly false. */
  mayHave(group: number): boolean {
    return this.#near[group]! > 0;
  }

  /** The same as `hasContext` for the words of `group`. */
  has(group: number, start: number, end: number, adjacent: boolean): boolean {
    if (adjacent) this.#reachOf(start, end);
    const from = adjacent ? this.#adjacentFrom : contextFrom(this.#text, start, false);
    const to = adjacent ? this.#adjacentTo : contextTo(this.#text, end, false);
    this.#readTo(from, to);
    for (let i = this.#firstFrom(from); i < this.#count; i++) {
      const wordEnd = this.#ends[i]!;
      if (wordEnd > to) return false;
      const isOutside = wordEnd <= start || this.#starts[i]! >= end;
      if (isOutside && this.#vocabulary!.belongs(this.#words[i]!, group)) return true;
    }
    return false;
  }

  /** Looks for the digits around a candidate once for all rules that ask. */
  #reachOf(start: number, end: number): void {
    if (start === this.#adjacentStart && end === this.#adjacentEnd) return;
    this.#adjacentStart = start;
    this.#adjacentEnd = end;
    this.#adjacentFrom = contextFrom(this.#text, start, true);
    this.#adjacentTo = contextTo(this.#text, end, true);
  }

  /** Index of the first word found that starts at `from` or later. Queries move little: a hint does. */
  #firstFrom(from: number): number {
    let low = Math.min(this.#low, this.#count);
    while (low > 0 && this.#starts[low - 1]! >= from) low--;
    while (low < this.#count && this.#starts[low]! < from) low++;
    return low;
  }

  /** Moves the window to the words from `low` to `high`; forwards every word comes and goes once. */
  #collect(low: number, high: number): void {
    if (low < this.#low || low > this.#high) {
      this.#near.fill(0);
      this.#low = this.#high = low;
    }
    const vocabulary = this.#vocabulary!;
    while (this.#low < low) vocabulary.count(this.#words[this.#low++]!, this.#near, -1);
    while (this.#high < high) vocabulary.count(this.#words[this.#high++]!, this.#near, 1);
  }

  #forgetWords(): void {
    if (this.#high > this.#low) this.#near.fill(0);
    this.#count = 0;
    this.#low = 0;
    this.#high = 0;
  }

  /** Makes sure that every context word between `from` and `to` is known. */
  #readTo(from: number, to: number): void {
    if (from < this.#base || from > this.#cursor) {
      this.#base = Math.max(0, from - SLACK);
      this.#cursor = wholeWordFrom(this.#text, this.#base);
      this.#forgetWords();
    }
    if (this.#cursor < to) this.#read(to);
  }

  /** Reads words from the cursor to `to`, the last one to its end. */
  #read(to: number): void {
    const codes = this.#codes;
    const { length } = this.#text;
    const vocabulary = this.#compiled();
    let at = this.#cursor;
    while (at < to) {
      while (at < to && !isWordCode(codes[at]!)) at++;
      const start = at;
      let hash = HASH_SEED;
      for (; at < length; at++) {
        const code = codes[at]!;
        if (!isWordCode(code)) break;
        hash = hashStep(hash, code);
      }
      if (at === start) break;
      const word = vocabulary.find(hash);
      if (word >= 0) this.#push(start, at, word);
    }
    this.#cursor = at;
  }

  #push(start: number, end: number, word: number): void {
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#words[this.#count++] = word;
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
    this.#words = doubled(this.#words);
  }

  /** Compiled at the first question: most messages ask none. */
  #compiled(): ContextVocabulary {
    if (this.#vocabulary) return this.#vocabulary;
    this.#vocabulary = new ContextVocabulary(this.#groups);
    this.#near = new Int32Array(this.#vocabulary.groups);
    return this.#vocabulary;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
