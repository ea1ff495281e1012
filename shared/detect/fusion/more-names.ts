import { isKin } from '../recognizers/personal/details/kin-before.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { GROWS_TO } from '../recognizers/personal/names/in-place.ts';
import { isNoName } from '../recognizers/personal/names/name-shape.ts';
import { isKnownCity } from '../recognizers/personal/place/cities.ts';
import type { Span } from '../types.ts';

const SCORE = 0.66;
const REACH = 48;
/** "wiremu tāmati ("wim")", "Robert (genannt Bobby)": what somebody is called besides. */
const NICKNAME =
  /^ \((?:genannt |dit |dite |alias |aka |detto |detta |zwany |zwana )?["“„«'‘](\p{L}[\p{L}'’-]{1,20})["”“»'’]\)/u;
/** "c'est Marie Ouellet pas Ouellette": how the name is not written. */
const NOT_SO =
  /^,? (?:not|nicht|(?:et )?pas|niet|inte|(?:y )?no|(?:e )?n[oã]o?n?|a nie|nie) (\p{L}[\p{L}'’-]{3,24})(?![\p{L}-])/u;
const ALIKE = 4;
/** "Vega cumple 5 años", "Smilla wird 8": who grows older at the beginning of what is said. */
const GROWING = new RegExp(
  `(?:^|[\\n.!?:,]\\s?)(\\p{Lu}\\p{Ll}[\\p{L}-]{1,20}) (?:${GROWS_TO}) (?:\\p{L}{3,8} )?$`,
  'u',
);

/** "ring moa 070-844 12 51": whom to call, in small letters. */
const CALLED =
  /(?<!\p{L})(?:ring(?: till)?|call|text|bel|ruf|appele[rz]?|appelle|contacte[rz]?|contact|kontakt|llama a|ligar? (?:a|para|pr[oa])|chiama(?:re)?|(?:za)?dzwoń do) (\p{Ll}{3,20}(?:-\p{L}{2,20})?(?: \p{Ll}[\p{L}\p{M}]{2,20})?)(?:,| (?:on|at|unter|au|al|no|op|på|pod|par texto))? $/u;

/** Names that others tell: beside one that was found, or before how old somebody becomes. */
export function moreNames(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    if (span.type === 'AGE') return growing(text, span);
    if (span.type === 'PHONE_NUMBER') return called(text, span);
    return span.type === 'PERSON' ? [...nickname(text, span), ...notSo(text, span)] : [];
  });
}

function growing(text: string, { start }: Span): Span[] {
  const from = Math.max(0, start - REACH);
  const match = GROWING.exec(text.slice(from, start));
  const name = match?.[1];
  if (!match || name === undefined || isNoName(name) || isKnownCity(name) || isKin(name)) return [];
  return [spanAt(from + match.index + match[0].indexOf(name), name)];
}

function called(text: string, { start }: Span): Span[] {
  const from = Math.max(0, start - REACH);
  const match = CALLED.exec(text.slice(from, start));
  const name = match?.[1];
  if (!match || name === undefined) return [];
  const [first = '', second] = name.split(' ');
  if (!isGivenName(first) || isNoName(first) || (second !== undefined && isNoName(second)))
    return [];
  return [spanAt(from + match.index + match[0].indexOf(name), name)];
}

function nickname(text: string, { end }: Span): Span[] {
  const match = NICKNAME.exec(text.slice(end, end + REACH));
  return match === null ? [] : [spanAt(end + match[0].lastIndexOf(match[1]!), match[1]!)];
}

function notSo(text: string, { start, end }: Span): Span[] {
  const match = NOT_SO.exec(text.slice(end, end + REACH));
  if (match === null) return [];
  const other = match[1]!;
  const isAlike = text
    .slice(start, end)
    .split(' ')
    .some((part) => part !== other && part.slice(0, ALIKE) === other.slice(0, ALIKE));
  return isAlike ? [spanAt(end + match[0].length - other.length, other)] : [];
}

function spanAt(start: number, { length }: string): Span {
  return { start, end: start + length, type: 'PERSON', score: SCORE, recognizer: 'beside-found' };
}
