import type { Candidate } from '../../../engine/recognizer.ts';
import { isGivenName } from './given-names.ts';
import { NO_NAME } from './no-names.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]{1,24}(?:-\\p{Lu}?[\\p{L}\\p{M}'’]{1,24}){0,2}";
const INITIAL = '\\p{Lu}\\.(?:[ ]?\\p{Lu}\\.)?';
const PARTICLES = new Set(
  "von van op de da do dos das del della di du la le der den ten ter zu zum zur af av bin al el 't".split(
    ' ',
  ),
);
const PARTICLE = `(?:${[...PARTICLES].join('|')}|d['’](?=\\p{Lu}))`;
const NEXT = `[ \\u00a0](?:${PARTICLE}[ ]?){0,2}(?:${WORD}|${INITIAL})`;

/** A name by its capitals, one to five words: `Anna`, `J. R. Smith`, `Ludwig van der Berg`. Case matters. */
export const NAME = `(?:(?:von|van|zu|ter|ten|al|el)[ ](?:(?:der|den|dem|de|het|zu)[ ])?|d['’](?=\\p{Lu}))?(?:${WORD}|${INITIAL}(?=[ ]\\p{Lu}))(?:${NEXT}){0,4}(?![\\p{L}\\p{M}\\d_])`;
/** At least two words. */
export const FULL_NAME = `(?:${WORD}|${INITIAL})(?:${NEXT}){1,4}(?![\\p{L}\\p{M}\\d_])`;
/** One to four words in any case, where it is sure that a name follows. */
export const ANY_CASE_NAME =
  "\\p{L}[\\p{L}\\p{M}'’.-]{0,24}(?:[ \\u00a0]\\p{L}[\\p{L}\\p{M}'’.-]{0,24}){0,3}(?![\\p{L}\\p{M}\\d_@(\\[=])";

/**
 * Cuts the candidate before the first word that is no part of a name ("John Smith Please", "anna and
 * my"), and particles left at the end.
 * @returns whether a name of at least two letters is left
 */
export function trimName(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const words = text.slice(start, candidate.end).split(/[ \u00a0]/);
  let kept = 0;
  while (kept < words.length && (PARTICLES.has(words[kept]!) || !isNoName(words[kept]!))) {
    if (POSSESSIVE.test(words[kept++]!)) break;
  }
  while (kept > 0 && PARTICLES.has(words[kept - 1]!)) kept--;
  kept = beforeEmployer(words, kept);
  const name = words.slice(0, kept).join(' ').replace(POSSESSIVE, '').replace(LOOSE_END, '$1');
  candidate.end = start + name.length;
  return /\p{L}{2}/u.test(name);
}

/** "Elif Leitgeb von der Klinik Süd": after a first name and a surname, "von" tells where somebody works. */
function beforeEmployer(words: readonly string[], kept: number): number {
  const particle = words.findIndex((word) => word === 'von' || word === 'van');
  const hasSurname = particle >= 2 && particle < kept && !isGivenName(words[particle - 1]!);
  return hasSurname ? particle : kept;
}

const POSSESSIVE = /['’]s?$/;
const LOOSE_END = /(\p{L}{2})[.’'-]+$/u;

function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replace(/['’]s?$|[.]$/g, '')) || /[ºª\d]/.test(word);
}

export function wordsOf({ text, start, end }: Candidate): string[] {
  return text.slice(start, end).split(/[ \u00a0]/);
}
