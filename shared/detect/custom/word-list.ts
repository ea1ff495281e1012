import type { Match } from './pattern/linear-pattern.ts';

const WORD = /[\p{L}\p{N}_]+/gu;
const INSIDE_WORD = /[\p{L}\p{N}_]/u;

/** Finds any of many words and phrases in one pass, as whole words. */
export class WordList {
  /** Phrases by their first word, longest first. */
  readonly #byFirstWord = new Map<string, string[]>();
  readonly #ignoreCase: boolean;

  /** Entries without a letter or digit are left out: they begin at no word. */
  constructor(entries: readonly string[], options: { ignoreCase: boolean }) {
    this.#ignoreCase = options.ignoreCase;
    const phrases = new Set(entries.map((entry) => this.#fold(entry.trim())));
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      const first = phrase.match(WORD)?.[0];
      if (first === undefined || !phrase.startsWith(first)) continue;
      const list = this.#byFirstWord.get(first);
      if (list) list.push(phrase);
      else this.#byFirstWord.set(first, [phrase]);
    }
  }

  /** Every match, from the left, the longest at each place, without overlaps. */
  matches(text: string): Match[] {
    const found: Match[] = [];
    const searched = this.#fold(text);
    let free = 0;
    for (const { 0: word, index: start } of searched.matchAll(WORD)) {
      if (start < free) continue;
      const phrase = this.#byFirstWord
        .get(word)
        ?.find((p) => searched.startsWith(p, start) && !continues(searched, p, start));
      if (phrase === undefined) continue;
      free = start + phrase.length;
      found.push({ start, end: free });
    }
    return found;
  }

  /** Small letters; one whose small form is longer stays as it is, or every offset after it would move. */
  #fold(text: string): string {
    if (!this.#ignoreCase) return text;
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : lowerEach(text);
  }
}

function lowerEach(text: string): string {
  return Array.from(text, (char) => {
    const lower = char.toLowerCase();
    return lower.length === char.length ? lower : char;
  }).join('');
}

/** Whether the phrase ends in the middle of a longer word. */
function continues(text: string, phrase: string, start: number): boolean {
  const next = text.charAt(start + phrase.length);
  return INSIDE_WORD.test(phrase.charAt(phrase.length - 1)) && INSIDE_WORD.test(next);
}
