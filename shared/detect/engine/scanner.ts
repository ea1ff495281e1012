import { DIGIT, isWideSeparator, LETTER, OTHER, SIGN, UNDERSCORE } from './chars.ts';
import {
  type CompiledRecognizer,
  type Dispatch,
  MAX_TOKEN_DISPATCH,
  type SignEntry,
} from './compile.ts';
import { clearOfContext, hasContext } from './context.ts';
import type { Candidate } from './recognizer.ts';
import type { SpanBuffer } from './span-buffer.ts';
import { HASH_SEED, hashStep, wordAt } from './word-hash.ts';

/**
 * One pass over a text: finds triggers by table lookup and runs a recognizer only where its trigger
 * fires. A recognizer never looks again inside what it has just found, and every pattern is bounded,
 * so the time is linear in the length of the text.
 */
export class Scanner {
  readonly #dispatch: Dispatch;
  readonly #hits: SpanBuffer;
  /** End of the last hit of each recognizer, to keep repeated hits linear. */
  readonly #lastEnd: Int32Array;
  /** How far the text is known to hold no context word of a recognizer. */
  readonly #clearTo: Int32Array;
  readonly #candidate: { text: string; start: number; end: number; anchor: number };

  constructor(dispatch: Dispatch, hits: SpanBuffer) {
    this.#dispatch = dispatch;
    this.#hits = hits;
    this.#lastEnd = new Int32Array(dispatch.recognizers.length);
    this.#clearTo = new Int32Array(dispatch.recognizers.length);
    this.#candidate = { text: '', start: 0, end: 0, anchor: 0 };
  }

  /** Fills the hit buffer; hits come roughly by place and may overlap. */
  scan(text: string): void {
    this.#lastEnd.fill(0);
    this.#clearTo.fill(0);
    this.#candidate.text = text;
    const classes = this.#dispatch.classes;
    const length = text.length;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? classes[code]! : isWideSeparator(code) ? OTHER : LETTER;
      if (kind === OTHER) {
        i++;
      } else if (kind === SIGN) {
        this.#sign(text, i, code);
        i++;
      } else {
        i = this.#token(text, i);
      }
    }
    this.#candidate.text = '';
  }

  /** Reads one token (letters, digits, `_`) and dispatches it; returns its end. */
  #token(text: string, start: number): number {
    const classes = this.#dispatch.classes;
    const length = text.length;
    let hash = HASH_SEED;
    let wordStart = start;
    let digitsOnly = true;
    let i = start;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? classes[code]! : isWideSeparator(code) ? OTHER : LETTER;
      if (kind === LETTER || kind === DIGIT) {
        if (kind === LETTER) digitsOnly = false;
        hash = hashStep(hash, code);
        continue;
      }
      if (kind !== UNDERSCORE) break;
      digitsOnly = false;
      if (i > wordStart) this.#word(text, wordStart, i, hash);
      wordStart = i + 1;
      hash = HASH_SEED;
    }
    const end = i;
    if (digitsOnly) {
      this.#digits(text, start, end);
    } else {
      if (end > wordStart) this.#word(text, wordStart, end, hash);
      this.#prefix(text, start);
    }
    if (end - start < MAX_TOKEN_DISPATCH) this.#tokenLength(text, start, end);
    return end;
  }

  #sign(text: string, at: number, code: number): void {
    const entries = this.#dispatch.signs[code];
    if (!entries) return;
    for (const entry of entries) this.#run(entry.recognizer, text, walkBack(text, at, entry), at);
  }

  #word(text: string, start: number, end: number, hash: number): void {
    const entries = this.#dispatch.words[hash & this.#dispatch.wordMask];
    if (!entries) return;
    for (const { recognizer, word } of entries) {
      if (word.length === end - start && wordAt(text, start, word)) {
        this.#run(recognizer, text, start, start);
      }
    }
  }

  #prefix(text: string, start: number): void {
    const first = text.charCodeAt(start);
    const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    if (first > 127 || second > 127) return;
    const entries = this.#dispatch.prefixes[(first << 7) | second];
    if (!entries) return;
    for (const { recognizer, prefix } of entries) {
      if (text.startsWith(prefix, start)) this.#run(recognizer, text, start, start);
    }
  }

  #digits(text: string, start: number, end: number): void {
    const run = end - start;
    if (run >= MAX_TOKEN_DISPATCH) return;
    const entries = this.#dispatch.digits[run];
    if (!entries) return;
    for (const { recognizer, next } of entries) {
      if (next === '' || (end < text.length && next.includes(text[end]!))) {
        this.#run(recognizer, text, start, start);
      }
    }
  }

  #tokenLength(text: string, start: number, end: number): void {
    const entries = this.#dispatch.tokens[end - start];
    if (!entries) return;
    for (const { recognizer, first } of entries) {
      if (first.includes(text[start]!)) this.#run(recognizer, text, start, start);
    }
  }

  /** Tries one recognizer with its candidate starting at `start`; `anchor` is where it was triggered. */
  #run(recognizer: CompiledRecognizer, text: string, start: number, anchor: number): void {
    const { source, index, notAfter } = recognizer;
    if (start < 0 || start < this.#lastEnd[index]!) return;
    if (notAfter && start > 0 && notAfter.has(text.charCodeAt(start - 1))) return;
    // Context costs less than most patterns, so whoever depends on it is asked for it first.
    if (source.score === 0 && this.#isClearOfContext(recognizer, start)) return;
    const from = source.lead ? matchEnd(source.lead, text, start) : start;
    if (from < 0) return;
    const end = matchEnd(source.pattern, text, from);
    if (end <= from) return;
    const candidate = this.#candidate;
    candidate.start = from;
    candidate.end = end;
    candidate.anchor = anchor;
    if (source.score === 0 && !this.#inContext(recognizer)) return;
    if (source.validate && !source.validate(candidate as Candidate)) return;
    this.#lastEnd[index] = candidate.end;
    this.#hits.push(candidate.start, candidate.end, index, this.#score(recognizer));
  }

  #isClearOfContext({ index, context }: CompiledRecognizer, start: number): boolean {
    if (context === undefined) return true;
    const clear = clearOfContext(this.#candidate.text, start, context, this.#clearTo[index]!);
    if (clear < 0) return false;
    this.#clearTo[index] = clear;
    return true;
  }

  #score(recognizer: CompiledRecognizer): number {
    const { score, context } = recognizer.source;
    return context && this.#inContext(recognizer) ? context.score : score;
  }

  #inContext({ source, context }: CompiledRecognizer): boolean {
    const { text, start, end } = this.#candidate;
    return context !== undefined && hasContext(text, start, end, context, source.context?.adjacent);
  }
}

/** End of a sticky match at `at`, or -1. `test` is used because it allocates nothing. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the candidate starts when its sign stands at `at`; -1 when nothing it needs stands before. */
function walkBack(text: string, at: number, entry: SignEntry): number {
  if (!entry.back) return at;
  const limit = Math.max(0, at - entry.maxBack);
  let start = at;
  while (start > limit && entry.back.has(text.charCodeAt(start - 1))) start--;
  return start === at ? -1 : start;
}
