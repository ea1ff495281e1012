import type { EntityType } from '../entity-types/index.ts';
import { isPlaceholderUser } from '../recognizers/personal/details/username.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import type { Span } from '../types.ts';
import { TECHNICAL_LABELS } from './technical-labels.ts';

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const SPACE = /\s/;

/** What a value of the type cannot be: a network sees words, not these. */
const IMPLAUSIBLE: Partial<Record<EntityType, (value: string) => boolean>> = {
  PERSON: (value) =>
    !LETTER.test(value) ||
    DIGIT.test(value) ||
    isTooShort(value) ||
    /[\n@/=<>{}]/.test(value) ||
    YEARS.test(value),
  LOCATION: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  ORGANIZATION: (value) => !LETTER.test(value) || isTooShort(value) || /[=<>{}]/.test(value),
  STREET_ADDRESS: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  DATE_OF_BIRTH: (value) => !DIGIT.test(value),
  USERNAME: (value) =>
    SPACE.test(value) ||
    value.length < 3 ||
    isPlaceholderUser(value) ||
    /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u.test(value),
};

/** "otto anni": a number in words, of years. */
const YEARS = /[ ](?:years?|ans|anni|años|anos|jahre?n?|jaar|lat|lata|år)$/iu;

/** Types whose values are words of a sentence, never part of a code. */
const WORDS: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION']);

/** One small word, or an abbreviation, is rarely a name: a model has to be this sure of it. */
const SURE_OF_SMALL = 0.85;
const SURE_OF_ABBREVIATION = 0.9;
/** Every sentence begins with a capital, so a single one there says little. */
const SURE_OF_FIRST: Partial<Record<EntityType, number>> = {
  PERSON: 0.75,
  LOCATION: 0.93,
  ORGANIZATION: 0.85,
};
/** And is no first name that many people have. */
const SURE_OF_UNUSUAL = 0.92;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const LINE_REACH = 60;
const CHUNK_REACH = 40;

/** Whether a model's span can be what it says. */
export function isPlausible(text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end);
  if (IMPLAUSIBLE[span.type]?.(value)) return false;
  if (!WORDS.has(span.type)) return !isPartOfWord(text, span);
  if (isSmallWord(value) && span.score < SURE_OF_SMALL) return false;
  if (TECHNICAL_LABELS.has(value)) return false;
  if (isFirstWord(text, span, value) && span.score < sureOfFirst(span.type, value)) return false;
  if (isDoubtfulAbbreviation(text, span, value)) return false;
  return !isPartOfCode(text, span);
}

/** `your_` of `your_login`: half of what nobody would cut in two. */
function isPartOfWord(text: string, { end, type }: Span): boolean {
  return type === 'USERNAME' && /[\p{L}\d_]{2}/u.test(text.slice(end - 1, end + 1));
}

function sureOfFirst(type: EntityType, value: string): number {
  if (type === 'PERSON' && !isGivenName(value)) return SURE_OF_UNUSUAL;
  return SURE_OF_FIRST[type] ?? 0;
}

/** One word that begins a sentence which goes on: not "Ada", nor "Ada, are you there". */
function isFirstWord(text: string, { start, end }: Span, value: string): boolean {
  if (SPACE.test(value)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|[\n.!?:¿¡"“(*-])\s*$/.test(before) &&
    /^ [\p{Lu}\p{Ll}\d(#]/u.test(text.slice(end, end + 3))
  );
}

function isDoubtfulAbbreviation(text: string, span: Span, value: string): boolean {
  if (span.type === 'ORGANIZATION' || span.score >= SURE_OF_ABBREVIATION) return false;
  return ABBREVIATION.test(value) && !isShouted(text, span);
}

/** Ideographs say more in less. */
function isTooShort(value: string): boolean {
  return value.length < 2 && value.charCodeAt(0) < 0x2e80;
}

function isSmallWord(value: string): boolean {
  return !SPACE.test(value) && value === value.toLowerCase() && value !== value.toUpperCase();
}

/** Whether all around is in capitals too, where an abbreviation looks like any other word. */
function isShouted(text: string, { start, end }: Span): boolean {
  const around =
    text.slice(Math.max(0, start - LINE_REACH), start) + text.slice(end, end + LINE_REACH);
  return !/\p{Ll}{2}/u.test(around);
}

/** Whether the characters up to the next spaces hold a digit: `CPX-90787-NY`, `0aa12337-fc-a2ff`. */
function isPartOfCode(text: string, { start, end }: Span): boolean {
  const before = /[\w\-./]*$/.exec(text.slice(Math.max(0, start - CHUNK_REACH), start))?.[0] ?? '';
  const behind = /^[\w\-./]*/.exec(text.slice(end, end + CHUNK_REACH))?.[0] ?? '';
  return DIGIT.test(before) || DIGIT.test(behind);
}
