import type { EntityType } from '../entity-types/index.ts';
import { RECOGNIZERS } from '../recognizers/index.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import type { Span } from '../types.ts';

const NAMES: ReadonlySet<EntityType> = new Set(['PERSON', 'ORGANIZATION', 'LOCATION']);
/** How far behind a name the value may stand that its last word announces: "PESEL: 44…", "ID no. 7…". */
const NEAR = /^[.:#=\s-]{0,3}(?:(?:no|nr|n)[.º°]? ?)?$/i;
const FARTHEST = 6;
const LAST_WORD = /(?:^|[ \t])([\p{L}-]{2,30}\.?)$/u;

/**
 * Names without the words that announce the value behind them: "Jane Doe DOB 02/29/1980", "AOK Versichertennr. A1…".
 * A name of nothing else is none. Which words announce what is what the recognizers' own lists say.
 * @param spans sorted, without overlaps
 */
export function withoutAnnouncingWords(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    if (!next || !NAMES.has(span.type) || NAMES.has(next.type)) return [span];
    if (next.start - span.end > FARTHEST || !NEAR.test(text.slice(span.end, next.start)))
      return [span];
    return withoutWords(text, span, wordsOf(next.recognizer));
  });
}

function withoutWords(text: string, span: Span, announcing: ReadonlySet<string>): Span[] {
  const [whole, word] = LAST_WORD.exec(text.slice(span.start, span.end)) ?? [];
  if (whole === undefined || !announcing.has(bare(word!)) || isGivenName(word!)) return [span];
  const end = span.end - whole.length;
  if (end > span.start) return withoutWords(text, { ...span, end }, announcing);
  // "AOK A123456780": an insurer announces its number and is somebody all the same.
  return span.type === 'ORGANIZATION' ? [span] : [];
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

const known = new Map<string, ReadonlySet<string>>();

/** Context and required words of a recognizer; none of a model or of a table's column. */
function wordsOf(id: string): ReadonlySet<string> {
  const words = known.get(id) ?? collected(id);
  known.set(id, words);
  return words;
}

function collected(id: string): ReadonlySet<string> {
  const rule = RECOGNIZERS.find((recognizer) => recognizer.id === id);
  return new Set([...(rule?.context?.words ?? []), ...(rule?.requires ?? [])]);
}
