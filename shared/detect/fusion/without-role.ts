import { overlapping } from '../engine/overlapping.ts';
import { WordSet } from '../engine/word-set.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { MONTH_NAMES } from '../recognizers/personal/names/month-names.ts';
import { isNoName } from '../recognizers/personal/names/name-shape.ts';
import { RELATIONS } from '../recognizers/personal/names/relations.ts';
import { OFFICES } from '../recognizers/personal/names/title-words.ts';
import type { Span } from '../types.ts';

/** A letter begins so. */
const GREETINGS =
  'dott sig sigra sra srta dra mme mlle mgr dhr mevr mw prof professor hello hi hey dear hallo liebe lieber lg mfg vg bonjour bonsoir salut cher chère madame monsieur hola buenas estimado estimada olá caro cara buongiorno buonasera ciao gentile hoi beste hej hejsan cześć'.split(
    ' ',
  );
const ROLES = new WordSet([...RELATIONS, ...GREETINGS]);
/** Surnames and first names too: "Richter Anna" in a list. */
const NAMES =
  /^(?:richter|graf|prince|princess|justice|major|nana|kaplan|elder|baron|haji|sri|prost|juge|primar|cabo|dame|judge)$/;
const TITLES = new WordSet([...OFFICES].filter((word) => !NAMES.test(word)));
const LONGEST_ROLE = 16;
const SHORTEST_NAME = 3;

/** Whether one word alone says what somebody is, as "Bruder" and "Herren" do, and not who. */
export function isRole(value: string): boolean {
  if (value.includes(' ') || isGivenName(value)) return false;
  return (
    ROLES.has(value, 0, value.length) ||
    (isNoName(value) && !MONTH_NAMES.has(value, 0, value.length))
  );
}

/**
 * A name as a model found it, without what somebody is or how a letter begins: "Mutter Dilara", "M. Perrin" and
 * "Buongiorno Anna" are a relative, a form of address, which is a span of its own, or a greeting, and a name.
 * @param ruleSpans sorted, without overlaps
 */
export function withoutRole(text: string, span: Span, ruleSpans: readonly Span[]): Span {
  if (span.type !== 'PERSON') return span;
  const start = behindTitle(span, ruleSpans) ?? behindRole(text, span);
  return start === undefined ? span : { ...span, start };
}

function behindTitle({ start, end }: Span, ruleSpans: readonly Span[]): number | undefined {
  const [first] = overlapping(ruleSpans, { start, end });
  const title = first === undefined ? undefined : ruleSpans[first]!;
  if (title?.type !== 'TITLE' || title.start > start || title.end + 1 >= end) return undefined;
  return title.end + 1;
}

function behindRole(text: string, { start, end }: Span): number | undefined {
  const space = text.slice(start, Math.min(end, start + LONGEST_ROLE)).indexOf(' ');
  if (space < 0 || !isRoleOrTitle(text, start, start + space)) return undefined;
  return end - start - space > SHORTEST_NAME ? start + space + 1 : undefined;
}

function isRoleOrTitle(text: string, start: number, end: number): boolean {
  return ROLES.has(text, start, end) || TITLES.has(text, start, end);
}
