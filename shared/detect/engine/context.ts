import { isDigitCode, isWordCode } from './chars.ts';
import { HASH_SEED, hashStep, hashWord } from './word-hash.ts';

const BEFORE = 56;
const AFTER = 32;
/** No recognizer that depends on context matches more than this. */
const LONGEST_CANDIDATE = 48;
const FOUND = -1;

const FILTER_SLOTS = 256;

/** Compiled context words: their hashes, behind a small filter that most words of a text fail. */
export interface ContextWords {
  readonly filter: Uint8Array;
  /** A false hit needs a 32-bit collision. */
  readonly hashes: ReadonlySet<number>;
}

export function compileContext(words: readonly string[]): ContextWords {
  const hashes = new Set(words.map(hashWord));
  const filter = new Uint8Array(FILTER_SLOTS);
  for (const hash of hashes) filter[hash & (FILTER_SLOTS - 1)] = 1;
  return { filter, hashes };
}

function isContextWord(hash: number, { filter, hashes }: ContextWords): boolean {
  return filter[hash & (FILTER_SLOTS - 1)] === 1 && hashes.has(hash);
}

/**
 * Whether one of `words` stands within 56 characters before or 32 after the stretch; with `adjacent`
 * only as far as the next digit. Words cut by the window do not count. Allocates nothing.
 */
export function hasContext(
  text: string,
  start: number,
  end: number,
  words: ContextWords,
  adjacent = false,
): boolean {
  let from = Math.max(0, start - BEFORE);
  let to = Math.min(text.length, end + AFTER);
  if (adjacent) {
    from = lastDigitEnd(text, from, start);
    to = firstDigit(text, end, to);
  }
  return (
    findWord(text, wholeWordFrom(text, from), start, words) === FOUND ||
    findWord(text, wholeWordFrom(text, end), to, words) === FOUND
  );
}

/**
 * Looks for context anywhere near `start`, before it is known how long the candidate is. `clearTo`
 * is what the last call for these words on this text returned, or 0: that far there is none.
 * @returns -1 when there may be context, else how far the text is clear of it.
 */
export function clearOfContext(
  text: string,
  start: number,
  words: ContextWords,
  clearTo: number,
): number {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, start + LONGEST_CANDIDATE + AFTER);
  return findWord(text, clearTo > from ? clearTo : wholeWordFrom(text, from), to, words);
}

function lastDigitEnd(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (isDigitCode(text.charCodeAt(i - 1))) return i;
  return from;
}

function firstDigit(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isDigitCode(text.charCodeAt(i))) return i;
  return to;
}

/** Start of the first word that begins at `from` or later. */
function wholeWordFrom(text: string, from: number): number {
  let start = from;
  if (start === 0 || !isWordCode(text.charCodeAt(start - 1))) return start;
  while (start < text.length && isWordCode(text.charCodeAt(start))) start++;
  return start;
}

/** FOUND, or the end of the last whole word between `from` and `to`. */
function findWord(text: string, from: number, to: number, words: ContextWords): number {
  let hash = HASH_SEED;
  let wordStart = -1;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      if (wordStart < 0) wordStart = i;
      hash = hashStep(hash, code);
      continue;
    }
    if (wordStart >= 0 && isContextWord(hash, words)) return FOUND;
    hash = HASH_SEED;
    wordStart = -1;
  }
  if (wordStart < 0) return Math.max(from, to);
  const isCut = to < text.length && isWordCode(text.charCodeAt(to));
  if (isCut) return wordStart;
  return isContextWord(hash, words) ? FOUND : to;
}
