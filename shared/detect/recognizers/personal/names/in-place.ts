import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { nameAlone } from './alone.ts';
import { GIVEN_NAMES, isGivenName } from './given-names.ts';
import { NOT_ALONE } from './no-lone-names.ts';

const LONGEST_BEFORE = 32;
/** Whom one is with, asks for or calls. */
const WITH = new RegExp(
  `(?<!\\p{L})(?:${words('with con mit avec chez com met med hos bei bij').join(
    '|',
  )}|ask(?: for)?|call|ring|text|met|tell|preguntar por|pregunta por|chiedere di|chiedi di|demander|appeler|frag|frage|ruf|bel|vraag|llama a|ligar para|chiama|signed|signé|firmado|firmato|getekend|ondertekend|unterschrieben hat|contact|kontakt|contacto|contatto) ?$`,
  'iu',
);
const JOINT = '(?:, | (?:and|und|et|y|e|en|och|i|oder|ou|o|or|of|eller|lub|&|\\+) )';
const PARTNER_BEFORE = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,24})${JOINT}$`, 'u');
const PARTNER_BEHIND = new RegExp(`^${JOINT}(\\p{Lu}\\p{Ll}{2,24})(?!\\p{L})`, 'u');
/** "Rosa (6)", "Carolina (maman)". */
const AGE_BEHIND = /^ \(\d{1,2}(?: \p{L}{2,6})?\)/u;

/** A first name that is other things as well, where its place tells: beside another one, with whom, how old. */
export const nameInPlace: Recognizer = {
  ...nameAlone,
  id: 'person-in-place',
  effort: 8,
  trigger: {
    kind: 'word',
    words: GIVEN_NAMES.filter((name) => name.length < 4 || NOT_ALONE.has(name)),
  },
  pattern: /\p{Lu}\p{Ll}\p{L}{0,24}(?![\p{L}\p{M}\d_@/\\(=-]|['’](?!s(?!\p{L}))|[.:]\S| \p{Lu})/uy,
  score: 0.64,
  validate: (candidate) =>
    isBesideAge(candidate) || isGrowing(candidate) || isWith(candidate) || hasPartner(candidate),
};

function before({ text, start }: Candidate): string {
  return text.slice(Math.max(0, start - LONGEST_BEFORE), start);
}

function isBesideAge({ text, end }: Candidate): boolean {
  return AGE_BEHIND.test(text.slice(end, end + 14));
}

/** Verbs before the age that somebody reaches, for a pattern. */
export const GROWS_TO = 'wird|wordt|turns|is turning|cumple|fyller|faz|compie|kończy|fête ses';
/** "Mia wird 8", "Vera cumple 5 años". */
const GROWS = new RegExp(`^ (?:${GROWS_TO}) (?:\\p{L}{3,8} )?\\d`, 'u');

function isGrowing({ text, end }: Candidate): boolean {
  return GROWS.test(text.slice(end, end + 24));
}

function isWith(candidate: Candidate): boolean {
  return WITH.test(before(candidate));
}

function hasPartner(candidate: Candidate): boolean {
  const { text, end } = candidate;
  return [
    PARTNER_BEFORE.exec(before(candidate)),
    PARTNER_BEHIND.exec(text.slice(end, end + LONGEST_BEFORE)),
  ].some((match) => match !== null && isSurelyName(match[1]!));
}

function isSurelyName(word: string): boolean {
  return isGivenName(word) && word.length > 3 && !NOT_ALONE.has(word.toLowerCase());
}

/** "/Torvald" on a line's or a message's end: who signs. */
export const slashSigned: Recognizer = {
  id: 'person-signed-slash',
  effort: 2,
  type: 'PERSON',
  trigger: { kind: 'word', words: GIVEN_NAMES },
  notAfter: /[^/ —–-]/,
  pattern:
    /(?<=(?:^|[\s"“])(?:\/|[—–-] ?))\p{L}[\p{L}\p{M}'’-]{2,24}(?=[."”]{0,2}[ \t]*(?:\n|$))/uy,
  score: 0.72,
};
