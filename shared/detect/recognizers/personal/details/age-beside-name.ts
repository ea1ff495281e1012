import { isWordCode } from '../../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from '../names/given-names.ts';
import { ageInSentence } from './age.ts';
import { AGE, isAge, isDuration, NOT_OF_AGE, YEARS } from './age-value.ts';
import { GROUP_WORDS } from './groups/group-words.ts';
import { isEldest, isKin, isKinBefore, isSomebody } from './kin-before.ts';
import { countsShares } from './shares.ts';

/** "Zoé Leroy, 49 ans, institutrice", "Ada Nowak 49 lat mieszka": behind a name. */
export const ageBehindName: Recognizer = {
  ...ageInSentence,
  id: 'age-name',
  pattern: new RegExp(
    `(?<=\\p{L}[\\p{L}'’-]{2,24},? )${AGE}[ \\u00a0]${YEARS}(?![\\p{L}\\d])${NOT_OF_AGE}`,
    'uy',
  ),
  validate: (candidate) => isAge(candidate) && !isDuration(candidate) && isNamedBefore(candidate),
};

/** The end of a clause, or one about whoever was named. */
const CLAUSE_BEHIND =
  /^(?:[ ]?(?:[,.;)\n]|$)|[ ](?:dont|qui|vit|habite|que|vive|mora|che|abita|wohnt|lebt|woont|som|bor|kt[óo]r[ya]|mieszka)[ ])/;
const LONGEST_CLAUSE_WORD = 9;
/** Without a comma fewer years may be how long something took. */
const ADULT = 18;

/** Between commas any name will do, elsewhere a frequent first name has to be part of it. */
function isNamedBefore({ text, start, end }: Candidate): boolean {
  const hasComma = text[start - 2] === ',';
  if (hasComma && CLAUSE_BEHIND.test(text.slice(end, end + LONGEST_CLAUSE_WORD))) return true;
  if (!hasComma && Number.parseInt(text.slice(start, end), 10) < ADULT) return false;
  const { first, last } = wordsBefore(text, hasComma ? start - 2 : start - 1);
  return isGivenName(last) || isGivenName(first);
}

/** "Vera, 37, from Leipzig", "Vera (37)", "mein Sohn (7)": a number alone behind a name or a relative. */
export const ageBesideName: Recognizer = {
  id: 'age-beside-name',
  effort: 2,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 2, next: ',)' },
  notAfter: /[^ (]/,
  pattern: /(?<=\p{L}(?:,[ ]|[ ]\())[1-9]\d?(?=,[ ]\p{L}|\))/uy,
  score: 0.75,
  validate: (candidate) =>
    isPersonBefore(candidate) && isAge(candidate) && !countsShares(candidate.text, candidate.start),
};

function isPersonBefore({ text, start, end }: Candidate): boolean {
  const { first, last } = wordsBefore(text, start - 2);
  if (text[start - 1] === '(' && text[end] === ',' && isKinBefore(text, start)) return true;
  if (text[end] === ')' && (isKin(first) || isEldest(first, last))) return true;
  // "Ich bin Türkin, 29, …": in a list of languages numbers are of something else.
  if (end - start > 1 && text[end] === ',' && GROUP_WORDS.has(last, 0, last.length))
    return IS.test(text.slice(Math.max(0, start - REACH), start));
  if (isKin(last)) return first !== '' || text[start - 1] === '(';
  if (end - start > 1 && text[end] !== ' ' && isSomebody(last, 0, last.length))
    return (
      Number.parseInt(text.slice(start, end), 10) >= ADULT && (first !== '' || text[end] === ')')
    );
  if (!CAPITAL.test(last)) return false;
  if (end - start < 2) return text[start - 1] === '(' && isGivenName(last);
  return isGivenName(last) || (CAPITAL.test(first) && isGivenName(first));
}

const IS =
  /(?<!\p{L})(?:i['’]?m|am|is|bin|ist|suis|est|soy|es|sou|é|sono|è|ben|är|jestem|jest)(?: (?:an?|ein|eine|une?|una|um|uma|een|en))? \p{L}+, $/iu;
const REACH = 40;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_WORD = 24;
const SPACE = 0x20;

/** The two words before `end`, by hand: they are asked for at every number of a list. */
function wordsBefore(text: string, end: number): { first: string; last: string } {
  const lastFrom = wordFrom(text, end);
  const last = text.slice(lastFrom, end);
  if (lastFrom === end || text.charCodeAt(lastFrom - 1) !== SPACE) return { first: '', last };
  return { first: text.slice(wordFrom(text, lastFrom - 1), lastFrom - 1), last };
}

function wordFrom(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isInWord(text, from - 1)) from--;
  return from;
}

function isInWord(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at)) || "'’-".includes(text.charAt(at));
}
