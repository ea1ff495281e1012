import { isDigitCode } from '../../engine/chars.ts';
import { HASH_SEED, hashStep } from '../../engine/word-hash.ts';
import { BOUNDARY, fold, PASSED } from './fold.ts';

/** What a word of a column's name is to the rest of it. */
export const ARTICLE = 1;
/** An article of one letter; counts before a space only. */
export const SMALL_ARTICLE = 2;
export const QUALIFIER = 3;
/** "number", wherever it stands. */
export const NUMBER_WORD = 4;
/** "id", "code". */
export const CODE_WORD = 5;
/** This and more: somebody of the group by that much more. */
export const PERSON_WORD = 6;

const SPACE = 0x20;
const UNDERSCORE = 0x5f;
/** Stands for any word for "number". */
const NUMBER_SIGN = 0x23;

/**
 * A column's name as two numbers, made without making strings: texts that look like tables and are
 * none are many. Names that differ in case, accents, digits and what stands between words have the same.
 */
export class ColumnKey {
  /** Of all words but articles; a word for "number" counts as the same wherever it stands. A false match needs a 32-bit collision. */
  whole = 0;
  /** The same without qualifiers and people: "phone" of "guardian phone". 0 where nothing else is there. */
  bare = 0;
  /** Group of whom `bare` leaves out, as in "customer name"; -1 for nobody. */
  person = -1;
  /** Whether it is called a number or a code. */
  isNumber = false;
  /** Whether a letter stands behind a digit, as in codes and never in names of columns. */
  isCode = false;
  readonly #roleOf: (hash: number) => number;
  #text = '';
  #wordStart = 0;
  #wordHash = HASH_SEED;
  #wholeBefore = HASH_SEED;
  #hasNumberWord = false;

  /** @param roleOf ARTICLE and the like for the hash of a word, 0 for others */
  constructor(roleOf: (hash: number) => number) {
    this.#roleOf = roleOf;
  }

  /** Reads the name between `start` and `end`. */
  read(text: string, start: number, end: number): void {
    this.#text = text;
    this.whole = HASH_SEED;
    this.bare = HASH_SEED;
    this.person = -1;
    this.isNumber = false;
    this.isCode = false;
    this.#hasNumberWord = false;
    let isInWord = false;
    let isBehindDigit = false;
    let wasSmall = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const letter = fold(code);
      if (letter === PASSED) {
        isBehindDigit = isDigitCode(code);
        continue;
      }
      if (isBehindDigit && letter !== BOUNDARY) this.isCode = true;
      isBehindDigit = false;
      const isCapital = code >= 65 && code <= 90;
      if (isInWord && (letter === BOUNDARY || (isCapital && wasSmall))) {
        this.#endWord(i);
        isInWord = false;
      }
      wasSmall = code >= 97 && code <= 122;
      if (letter === BOUNDARY) continue;
      if (!isInWord) this.#beginWord(i);
      isInWord = true;
      this.whole = hashStep(this.whole, letter);
      this.#wordHash = hashStep(this.#wordHash, letter);
    }
    if (isInWord) this.#endWord(end);
    if (this.#hasNumberWord) this.whole = hashStep(this.whole, NUMBER_SIGN);
    if (this.bare === HASH_SEED) this.bare = 0;
    this.#text = '';
  }

  #beginWord(at: number): void {
    this.#wordStart = at;
    this.#wordHash = HASH_SEED;
    this.#wholeBefore = this.whole;
  }

  #endWord(end: number): void {
    const role = this.#roleOf(this.#wordHash);
    if (this.#isArticle(role, end)) {
      this.whole = this.#wholeBefore;
      return;
    }
    if (role === NUMBER_WORD) {
      this.whole = this.#wholeBefore;
      this.#hasNumberWord = true;
    }
    if (role === NUMBER_WORD || role === CODE_WORD) this.isNumber = true;
    if (role >= PERSON_WORD) this.person = role - PERSON_WORD;
    if (role !== 0) return;
    if (this.bare === HASH_SEED) {
      this.bare = this.#wordHash;
      return;
    }
    for (let i = this.#wordStart; i < end; i++) {
      const letter = fold(this.#text.charCodeAt(i));
      if (letter !== PASSED) this.bare = hashStep(this.bare, letter);
    }
  }

  #isArticle(role: number, end: number): boolean {
    if (end - this.#wordStart > 1) return role === ARTICLE;
    // "date d'anniversaire", "mother's name".
    const next = this.#text.charCodeAt(end);
    const isElided = isApostrophe(next) || isApostrophe(this.#text.charCodeAt(this.#wordStart - 1));
    return isElided || ((next === SPACE || next === UNDERSCORE) && role === SMALL_ARTICLE);
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
