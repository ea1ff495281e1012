import { ENTITY_INFO } from '../../../../shared/detect/index.ts';
import { breathe } from '../../../kit/tool/index.ts';
import type { Found } from './found.ts';

/** Shorter values are words or numbers that stand for something else as well. */
const SHORTEST = 5;
const SHORTEST_NAME = 4;
const SHORTEST_NUMBER = 6;

/** Names programs write where nobody is named. */
const NOBODY =
  /^(?:microsoft|windows|office|apple|python|openpyxl|apache|libreoffice|openoffice|google|unknown|admin|user|default)\b/i;

const WORD = /[\p{L}\p{N}]+/gu;
/** Words looked at before others have their turn. */
const STRIDE = 200_000;

interface Value {
  text: string;
  found: Found;
  /** Only in this very case: a name of one word is often a word of the language. */
  exact: boolean;
}

/** Values that begin with the same word. */
interface Family {
  /** By their text in lower case. */
  values: Map<string, Value>;
  /** Where the first word starts in them and how long they are, the longest first. */
  shapes: { lead: number; length: number }[];
}

/**
 * Every further place of the values found: a name that is announced once stands elsewhere without
 * any announcement. Whole words only, in any case. @throws when `signal` is aborted.
 */
export async function repeatsOf(
  text: string,
  found: readonly Found[],
  signal: AbortSignal,
): Promise<Found[]> {
  const families = familiesOf(text, found);
  if (families.size === 0) return [];
  const repeats: Found[] = [];
  let words = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (++words % STRIDE === 0) await breathe(signal);
    const repeat = repeatAt(text, index, families.get(word.toLowerCase()));
    if (repeat) repeats.push(repeat);
  }
  return repeats;
}

/** Looked up by length and text, so that it does not matter how many values begin with the word. */
function repeatAt(text: string, index: number, family: Family | undefined): Found | undefined {
  for (const { lead, length } of family?.shapes ?? []) {
    const start = index - lead;
    const there = text.slice(start, start + length);
    const value = start < 0 ? undefined : family!.values.get(there.toLowerCase());
    if (!value || !standsAt(text, start, there, value)) continue;
    const { type, score } = value.found;
    return { start, end: start + length, type, score };
  }
  return undefined;
}

function familiesOf(text: string, found: readonly Found[]): Map<string, Family> {
  const families = new Map<string, Family>();
  const seen = new Set<string>();
  for (const one of found) {
    const value = text.slice(one.start, one.end);
    const lower = value.toLowerCase();
    if (seen.has(lower)) continue;
    seen.add(lower);
    const first = /[\p{L}\p{N}]+/u.exec(value);
    if (!first || !isTelling(value, one)) continue;
    const key = first[0].toLowerCase();
    const family: Family = families.get(key) ?? { values: new Map(), shapes: [] };
    families.set(key, family);
    const exact = one.type === 'PERSON' && !/\s/.test(value);
    family.values.set(lower, { text: value, found: one, exact });
    const shape = { lead: first.index, length: value.length };
    if (!family.shapes.some(({ lead, length }) => lead === shape.lead && length === shape.length))
      family.shapes.push(shape);
  }
  for (const { shapes } of families.values()) shapes.sort((a, b) => b.length - a.length);
  return families;
}

function isTelling(value: string, { type, forced }: Found): boolean {
  if (ENTITY_INFO[type].severity === 'low') return false;
  if (/^\d+$/.test(value)) return value.length >= SHORTEST_NUMBER;
  if (type !== 'PERSON') return value.length >= SHORTEST;
  if (forced) return value.length >= SHORTEST && /\s/.test(value) && !NOBODY.test(value);
  return value.length >= SHORTEST_NAME && /\p{Lu}/u.test(value);
}

function standsAt(
  text: string,
  start: number,
  there: string,
  { text: value, exact }: Value,
): boolean {
  if (exact && there !== value && there !== there.toUpperCase()) return false;
  const end = start + there.length;
  return isEdge(text[start - 1], text[start]) && isEdge(text[end], text[end - 1]);
}

function isEdge(outside: string | undefined, inside: string | undefined): boolean {
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
  return !(isWord(outside) && isWord(inside));
}
