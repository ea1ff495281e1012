import type { Candidate } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { HEADS_FIRST } from '../organizations/heads.ts';
import { isGivenName } from './given-names.ts';
import { NO_NAME } from './no-names.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-[\\p{L}\\p{M}'’]{1,24}){0,4}";
const INITIAL = '\\p{Lu}\\.(?:[ ]?\\p{Lu}\\.)?';
const PARTICLES = new Set(
  "von van op de da do dos das del della di du la le der den ten ter zu zum zur af av bin al el 't".split(
    ' ',
  ),
);
export const isParticle = (word: string): boolean => PARTICLES.has(word);
const PARTICLE = `(?:${[...PARTICLES].join('|')}|d['’](?=\\p{Lu}))`;
const NEXT = `[ \\u00a0](?:${PARTICLE}[ ]?){0,4}(?:${WORD}|${INITIAL})`;

const FIRST = `(?:(?:von|van|zu|ter|ten|al|el)[ ](?:(?:der|den|dem|de|het|zu)[ ])?|d['’](?=\\p{Lu}))?(?:${WORD}|${INITIAL}(?=[ ]\\p{Lu}))`;
const END = '(?![\\p{L}\\p{M}\\d_])';

/** A name by its capitals, one to five words: `Anna`, `J. R. Smith`, `Ludwig van der Berg`. Case matters. */
export const NAME = `${FIRST}(?:${NEXT}){0,4}${END}`;
/** "de Vries", "van 't Hof", "da Conceição": a surname that begins small, where a title stands before it. */
const SMALL_FIRST =
  "(?:(?:v[ao]n|op|in|ten|ter|d[aeio]|d[ao]s|del|della|l[aeo])[ ](?:(?:de[rn]?|het|la|las|los|'t)[ ])?)?";
/** A name behind a form of address. */
export const ADDRESSED_NAME = `${SMALL_FIRST}${FIRST}(?:${NEXT}){0,4}${END}`;
/** Enough of it to know that there is one. */
export const BEGINNING_OF_NAME = `${SMALL_FIRST}${FIRST}(?:${NEXT})?${END}`;
/** At least two words. */
export const FULL_NAME = `(?:${WORD}|${INITIAL})(?:${NEXT}){1,4}${END}`;
/** One to four words in any case, where it is sure that a name follows. */
export const ANY_CASE_NAME =
  "\\p{L}[\\p{L}\\p{M}'’.-]{0,24}(?:[ \\u00a0]\\p{L}[\\p{L}\\p{M}'’.-]{0,24}){0,4}(?![\\p{L}\\p{M}\\d_@(\\[=])";

/**
 * Cuts the candidate before the first word that is no part of a name ("John Smith Please", "anna and
 * my"), and particles left at the end.
 * @returns whether a name of at least two letters is left
 */
export function trimName(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const words = wordsOf(candidate);
  let kept = 0;
  while (kept < words.length && (beginsSurname(words, kept) || !isNoName(words[kept]!))) {
    if (possessiveLength(words[kept++]!) > 0) break;
  }
  while (kept > 0 && PARTICLES.has(words[kept - 1]!)) kept--;
  if (kept > 1 && ARTICLE_BEHIND.test(words[kept - 1]!)) kept--;
  kept = beforeEmployer(words, kept);
  candidate.end = start;
  if (kept === 0) return false;
  let length = kept - 1 - possessiveLength(words[kept - 1]!);
  for (let i = 0; i < kept; i++) length += words[i]!.length;
  const name = withoutLooseEnd(text.slice(start, start + length));
  candidate.end = start + name.length;
  return TWO_LETTERS.test(name);
}

/** Where full stops are missing, the next sentence begins with one: "Godelieve Maes De buurman". */
const ARTICLE_BEHIND = /^(?:De|Het|Der|Die|Das|La|Le|Il|El|Los|Les)$/;

/** Particles as they stand in surnames, "De Luca", "Van Dijk"; "Der" and "La" begin sentences and places. */
const CAPITAL_PARTICLE = /^(?:D[aeio]|D[ao]s|Del|Della|Dello|Du|V[ao]n|Lo|Op|Ter|Ten)$/;

/** Whether the word is a particle, small or with a capital before another that is no other word. */
function beginsSurname(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (PARTICLES.has(word)) return true;
  const next = words[at + 1];
  return (
    next !== undefined && CAPITAL_PARTICLE.test(word) && /^\p{Lu}/u.test(next) && !isNoName(next)
  );
}

/** "Elif Leitgeb von der Klinik Süd": after a first name and a surname, "von" tells where somebody works. */
function beforeEmployer(words: readonly string[], kept: number): number {
  const employer = employerAt(words.slice(0, kept));
  if (employer > 0) return employer;
  const particle = words.findIndex((word) => word === 'von' || word === 'van');
  const hasSurname = particle >= 2 && particle < kept && !isGivenName(words[particle - 1]!);
  return hasSurname ? particle : kept;
}

const HEADS = new WordSet(HEADS_FIRST);
const LEGAL_FORM =
  /^(?:GmbH|AG|KG|OHG|eG|S\.A\.?|S\.L\.?|S\.r\.l\.?|S\.p\.A\.?|B\.V\.?|N\.V\.?|AB|HB|SARL|SPRL|Ltda\.?|Lda\.?|Ltd\.?|Inc\.?|LLC)$/;
const OF = /^(?:von|van|vom|de|di|da|do|del|della|dell['’].*|d['’].*)$/;

/**
 * Where the word for "of" stands behind which an organisation is named, "Rossi di Banca Nord", or the organisation
 * itself where no such word stands; -1 without one.
 */
export function employerAt(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (/^\p{Lu}\p{Ll}/u.test(word) && HEADS.has(word, 0, word.length)) return behindOf(words, at);
    if (LEGAL_FORM.test(word)) {
      const of = words.findIndex((other) => OF.test(other));
      return of > 0 && of < at ? of : -1;
    }
  }
  return -1;
}

/** The small words before `at` are cut with it. */
function behindOf(words: readonly string[], at: number): number {
  let from = at;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1]!)) from--;
  return from;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const TWO_LETTERS = /\p{L}{2}/u;
const LOOSE_END = /(\p{L}{2})[.’'-]+$/u;
const INITIAL_ALONE = /^\p{Lu}\.$/u;
const NOT_IN_NAMES = /[ºª\d]/;
const NOT_NAMES = new WordSet(NO_NAME);

// These run for every name of a list: what ends in a letter is not given to a pattern.

function withoutLooseEnd(name: string): string {
  return ".’'-".includes(name.at(-1)!) ? name.replace(LOOSE_END, '$1') : name;
}

/** Length of `'s` or `'` at the end. */
function possessiveLength(word: string): number {
  const isGenitive = word.endsWith('s') && isApostrophe(word.at(-2));
  if (isGenitive) return 2;
  return isApostrophe(word.at(-1)) ? 1 : 0;
}

function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’';
}

/** Whether a word that begins with a capital is something else than a name. */
export function isNoName(word: string): boolean {
  if (INITIAL_ALONE.test(word)) return false;
  const cut = word.endsWith('.') ? 1 : possessiveLength(word);
  return NOT_NAMES.has(word, 0, word.length - cut) || NOT_IN_NAMES.test(word);
}

export function wordsOf({ text, start, end }: Candidate): string[] {
  const words: string[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== NO_BREAK_SPACE) continue;
    words.push(text.slice(from, at));
    from = at + 1;
  }
  words.push(text.slice(from, end));
  return words;
}
