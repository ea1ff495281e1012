import type { Span } from '../types.ts';

/** A name this sure is looked for again. */
const SURE = 0.8;
/** So is one of several words, of which a rule is seldom wrong. */
const SURE_OF_SEVERAL = 0.75;
/** A name seen again without a sign of its own is a little less sure. */
const REPEATED = 0.75;
const MAX_NAMES = 48;
const MIN_LENGTH = 4;
const LETTER = /[\p{L}\p{N}_]/u;

/**
 * Further places of names found for sure: who is named in full once is often called by one name
 * later. Case counts, and only whole words.
 */
export function repeatedNames(text: string, spans: readonly Span[]): Span[] {
  const names = new Map<string, Span>();
  for (const span of spans) {
    if (span.type !== 'PERSON' || names.size >= MAX_NAMES) continue;
    const name = text.slice(span.start, span.end);
    if (span.score < (name.includes(' ') ? SURE_OF_SEVERAL : SURE)) continue;
    for (const part of [name, ...name.split(/[ ,]+/)])
      if (part.length >= MIN_LENGTH && /^\p{Lu}\p{Ll}/u.test(part)) names.set(part, span);
  }
  const found: Span[] = [];
  for (const [name, { recognizer }] of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
      found.push({ start: at, end, type: 'PERSON', score: REPEATED, recognizer });
    }
  return found;
}
