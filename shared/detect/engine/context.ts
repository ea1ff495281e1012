import { isDigitCode, isWordCode } from './chars.ts';
import { HASH_SEED, hashStep, wordHashes } from './word-hash.ts';

/** How far before and behind a candidate a word still speaks for it, in UTF-16 units. */
export const CONTEXT_BEFORE = 56;
export const CONTEXT_AFTER = 32;

const FILTER_SLOTS = 256;

/** Compiled context words: their hashes, behind a small filter that most words of a text fail. */
export interface ContextWords {
  readonly filter: Uint8Array;
  /** A false hit needs a 32-bit collision. */
  readonly hashes: ReadonlySet<number>;
}

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export function compileContext(words: readonly string[]): ContextWords {
  const hashes = new Set(words.flatMap(wordHashes));
  const filter = new Uint8Array(FILTER_SLOTS);
  for (const hash of hashes) filter[hash & (FILTER_SLOTS - 1)] = 1;
  return { filter, hashes };
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
  if (hasContextBefore(text, start, words, adjacent)) return true;
  return findWord(text, wholeWordFrom(text, end), contextTo(text, end, adjacent), words);
}

/** The same for the words before `start` alone. */
export function hasContextBefore(
  text: string,
  start: number,
  words: ContextWords,
  adjacent = false,
): boolean {
  return findWord(text, wholeWordFrom(text, contextFrom(text, start, adjacent)), start, words);
}

/** All of `words` that `hasContext` would count, by place. For explanations: allocates. */
export function contextWordsNear(
  text: string,
  start: number,
  end: number,
  words: ContextWords,
  adjacent = false,
): Stretch[] {
  const before = wordsWithin(text, wholeWordFrom(text, contextFrom(text, start, adjacent)), start);
  const after = wordsWithin(text, wholeWordFrom(text, end), contextTo(text, end, adjacent));
  return [...before, ...after].filter((word) => findWord(text, word.start, word.end, words));
}

/** Where the context of a candidate that starts at `start` begins. */
export function contextFrom(text: string, start: number, adjacent: boolean): number {
  const from = Math.max(0, start - CONTEXT_BEFORE);
  if (!adjacent) return from;
  for (let i = start; i > from; i--) if (isDigitCode(text.charCodeAt(i - 1))) return i;
  return from;
}

/** Where the context of a candidate that ends at `end` ends. */
export function contextTo(text: string, end: number, adjacent: boolean): number {
  const to = Math.min(text.length, end + CONTEXT_AFTER);
  if (!adjacent) return to;
  for (let i = end; i < to; i++) if (isDigitCode(text.charCodeAt(i))) return i;
  return to;
}

/** Start of the first word that begins at `from` or later. */
export function wholeWordFrom(text: string, from: number): number {
  let start = from;
  if (start === 0 || !isWordCode(text.charCodeAt(start - 1))) return start;
  while (start < text.length && isWordCode(text.charCodeAt(start))) start++;
  return start;
}

/** Words that stand whole between `from`, where a word may start, and `to`. */
function wordsWithin(text: string, from: number, to: number): Stretch[] {
  const words: Stretch[] = [];
  for (let at = from; at < to; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    if (at <= to) words.push({ start, end: at });
  }
  return words;
}

/** Whether one of `words` stands whole between `from`, where a word may start, and `to`. */
function findWord(text: string, from: number, to: number, words: ContextWords): boolean {
  let hash = HASH_SEED;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      inWord = true;
      hash = hashStep(hash, code);
      continue;
    }
    if (inWord && isContextWord(hash, words)) return true;
    hash = HASH_SEED;
    inWord = false;
  }
  const isCut = to < text.length && isWordCode(text.charCodeAt(to));
  return inWord && !isCut && isContextWord(hash, words);
}

function isContextWord(hash: number, { filter, hashes }: ContextWords): boolean {
  return filter[hash & (FILTER_SLOTS - 1)] === 1 && hashes.has(hash);
}
