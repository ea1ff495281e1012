import { CharSet } from './char-set.ts';
import { charClasses } from './chars.ts';
import { type ContextWords, compileContext } from './context.ts';
import type { Recognizer, Trigger } from './recognizer.ts';
import { hashWord } from './word-hash.ts';

export const MAX_TOKEN_DISPATCH = 128;
const WORD_SLOTS = 4096;

/** A recognizer with everything the scan loop needs at hand. */
export interface CompiledRecognizer {
  readonly index: number;
  readonly source: Recognizer;
  readonly context: ContextWords | undefined;
  readonly notAfter: CharSet | undefined;
}

export interface SignEntry {
  readonly recognizer: CompiledRecognizer;
  readonly back: CharSet | undefined;
  readonly maxBack: number;
}

export interface PrefixEntry {
  readonly recognizer: CompiledRecognizer;
  readonly prefix: string;
}

export interface DigitsEntry {
  readonly recognizer: CompiledRecognizer;
  /** Characters that may follow the run; empty: any. */
  readonly next: string;
}

export interface WordEntry {
  readonly recognizer: CompiledRecognizer;
  readonly word: string;
}

export interface TokenEntry {
  readonly recognizer: CompiledRecognizer;
  readonly first: string;
}

/** What the scan loop looks things up in. Array holes mean "nobody is interested". */
export interface Dispatch {
  readonly recognizers: readonly CompiledRecognizer[];
  readonly classes: Uint8Array;
  /** By ASCII code. */
  readonly signs: readonly (readonly SignEntry[] | undefined)[];
  /** By the first two ASCII characters, `first << 7 | second`. */
  readonly prefixes: readonly (readonly PrefixEntry[] | undefined)[];
  /** By run length. */
  readonly digits: readonly (readonly DigitsEntry[] | undefined)[];
  /** By word hash modulo the table size. */
  readonly words: readonly (readonly WordEntry[] | undefined)[];
  readonly wordMask: number;
  /** By token length. */
  readonly tokens: readonly (readonly TokenEntry[] | undefined)[];
}

export function compile(recognizers: readonly Recognizer[]): Dispatch {
  const tables = {
    signs: slots<SignEntry>(128),
    prefixes: slots<PrefixEntry>(128 * 128),
    digits: slots<DigitsEntry>(MAX_TOKEN_DISPATCH),
    words: slots<WordEntry>(WORD_SLOTS),
    tokens: slots<TokenEntry>(MAX_TOKEN_DISPATCH),
  };
  const compiled = recognizers.map((source, index) => {
    const context = source.context ? compileContext(source.context.words) : undefined;
    const notAfter = source.notAfter ? new CharSet(source.notAfter) : undefined;
    const recognizer: CompiledRecognizer = { index, source, context, notAfter };
    for (const trigger of [source.trigger].flat()) register(tables, recognizer, trigger);
    return recognizer;
  });
  const signs = tables.signs.map((entries, code) => (entries ? String.fromCharCode(code) : ''));
  return {
    ...tables,
    recognizers: compiled,
    wordMask: WORD_SLOTS - 1,
    classes: charClasses(signs.join('')),
  };
}

interface Tables {
  signs: (SignEntry[] | undefined)[];
  prefixes: (PrefixEntry[] | undefined)[];
  digits: (DigitsEntry[] | undefined)[];
  words: (WordEntry[] | undefined)[];
  tokens: (TokenEntry[] | undefined)[];
}

function register(tables: Tables, recognizer: CompiledRecognizer, trigger: Trigger): void {
  switch (trigger.kind) {
    case 'sign': {
      const back = trigger.back ? new CharSet(trigger.back) : undefined;
      const entry = { recognizer, back, maxBack: trigger.maxBack ?? 0 };
      for (const sign of trigger.signs) add(tables.signs, sign.charCodeAt(0), entry);
      return;
    }
    case 'prefix':
      for (const prefix of trigger.prefixes) {
        const key = (prefix.charCodeAt(0) << 7) | prefix.charCodeAt(1);
        add(tables.prefixes, key, { recognizer, prefix });
      }
      return;
    case 'digits':
      for (let length = trigger.min; length <= trigger.max; length++) {
        add(tables.digits, length, { recognizer, next: trigger.next ?? '' });
      }
      return;
    case 'word':
      for (const word of trigger.words) {
        add(tables.words, hashWord(word) & (WORD_SLOTS - 1), { recognizer, word });
      }
      return;
    case 'token':
      for (let length = trigger.min; length <= trigger.max; length++) {
        add(tables.tokens, length, { recognizer, first: trigger.first });
      }
  }
}

function slots<T>(size: number): (T[] | undefined)[] {
  return new Array<T[] | undefined>(size).fill(undefined);
}

function add<T>(table: (T[] | undefined)[], key: number, entry: T): void {
  const entries = table[key];
  if (entries) entries.push(entry);
  else table[key] = [entry];
}
