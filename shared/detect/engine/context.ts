import { isDigitCode, isWordCode } from './chars.ts';
import { HASH_SEED, hashStep, hashWord } from './word-hash.ts';

const BEFORE = 56;
const AFTER = 32;

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
 * only as far as the next digit. Allocates nothing.
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
  return holdsWord(text, from, start, words) || holdsWord(text, end, to, words);
}

function lastDigitEnd(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (isDigitCode(text.charCodeAt(i - 1))) return i;
  return from;
}

function firstDigit(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isDigitCode(text.charCodeAt(i))) return i;
  return to;
}

function holdsWord(text: string, from: number, to: number, words: ContextWords): boolean {
  let hash = HASH_SEED;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      hash = hashStep(hash, code);
      inWord = true;
      continue;
    }
    if (inWord && isContextWord(hash, words)) return true;
    hash = HASH_SEED;
    inWord = false;
  }
  return inWord && isContextWord(hash, words);
}
