import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { isNoName } from '../recognizers/personal/names/name-shape.ts';
import type { Span } from '../types.ts';
import { isInGerman } from './german.ts';

const LEAST = 0.6;
const SCORE = 0.62;
const REACH = 48;
/** "… (7) en Mozes (3)", "… et Dédé.": one more of them, and what ends the list. */
const ONE_MORE =
  /^(?: \(\d{1,2}(?: \p{L}{2,6})?\))?(,? (?:and|und|et|y|e|en|och|i|or|oder|ou|o|eller|lub) )(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,20})(?=([,.;:!?)"”\n]| \(\d|$)|[ ]\p{Ll})/u;

/** The same in capitals: only another known first name. */
const ONE_MORE_SHOUTED = /^( (?:AND|UND|ET|Y|E|EN|OCH|I) )(\p{Lu}{3,20})(?![\p{L}-])/u;

/** Who is named in one breath with somebody known by the first name: "Rachid, Aminata et «Dédé»". */
export function coordinatedNames(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    if (span.type !== 'PERSON' || span.score < LEAST) continue;
    const name = text.slice(span.start, span.end);
    if (name.includes(' ') || !isGivenName(name)) continue;
    const behind = text.slice(span.end, span.end + REACH);
    const shouted = /\p{Ll}/u.test(name) ? null : ONE_MORE_SHOUTED.exec(behind);
    const match = shouted ?? ONE_MORE.exec(behind);
    if (match === null || (shouted && !isGivenName(shouted[2]!))) continue;
    const other = match[2]!;
    const start = span.end + match[0].length - other.length;
    const next = {
      start,
      end: start + other.length,
      type: span.type,
      score: SCORE,
      recognizer: span.recognizer,
    };
    if (isNoName(other) || (!shouted && match[3] === undefined && isInGerman(text, next))) continue;
    found.push(next);
  }
  return found;
}
