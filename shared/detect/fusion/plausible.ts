import type { EntityType } from '../entity-types/index.ts';
import { isPlaceholderUser } from '../recognizers/personal/details/username.ts';
import { isInOneCase } from '../recognizers/personal/names/alone.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { isKnownCity } from '../recognizers/personal/place/cities.ts';
import type { Span } from '../types.ts';
import { isAnnounced } from './announced.ts';
import { isInGerman } from './german.ts';
import { TECHNICAL_LABELS } from './technical-labels.ts';
import { isThing } from './things.ts';
import { isRole } from './without-role.ts';

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
    YEARS.test(value) ||
    CAMEL_CASE.test(value) ||
    PLANETS.test(value) ||
    isRole(value),
  LOCATION: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  ORGANIZATION: (value) =>
    !LETTER.test(value) ||
    isTooShort(value) ||
    /[=<>{}]/.test(value) ||
    NO_ORGANIZATION.test(value),
  STREET_ADDRESS: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  DATE_OF_BIRTH: (value) => !DIGIT.test(value),
  USERNAME: (value) =>
    SPACE.test(value) ||
    value.length < 3 ||
    isPlaceholderUser(value) ||
    /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u.test(value),
};

/** Words for any firm, for numbers and degrees, alone or behind an article: "al banco", "BSN", "BIC …". */
const NO_ORGANIZATION =
  /^(?:(?:the|my|your|die|der|das|meine[rnm]?|la|le|l['’]|ma|el|al|mi|o|a|ao|os|il|alla|mia|de|het|mijn|min|moja) )?(?:banks?|banken|banque|banco|banca|bank[iu]?|firmy?|firma|hostal|h[oô]tel|shop|krankenkasse|iban|bsn|bic|swift|nip|pesel|regon|nif|nie|dni|cpf|cnpj|vat|je|ja|ich|io|yo|eu|câmara|cnh|lic|sec|nato|nata|[bm]\.?sc|mba|ph\.?d|ll\.?[bm])(?![\p{L}\d-])(?: [A-Z\d]{6,})?$/iu;

/** `ShareLock` is a program's word. */
const CAMEL_CASE = /(?<!\p{L})(?!Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}/u;

/** Horoscopes are asked about more often than people who are called so. */
const PLANETS = /^(?:venus|jupiter|saturn|uranus|neptune|pluto|rahu|ketu)$/iu;

/** "otto anni": a number in words, of years. */
const YEARS = /[ ](?:years?|ans|anni|años|anos|jahre?n?|jaar|lat|lata|år)$/iu;

/** Types whose values are words of a sentence, never part of a code. */
const WORDS: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION']);

/** One small word, or an abbreviation, is rarely a name: a model has to be this sure of it. */
const SURE_OF_SMALL = 0.85;
/** Where others have capitals, a name of nobody known has one too. */
const SURE_OF_SMALL_AMONG_CAPITALS = 0.93;
/** So has a place, but more of them are told by the model alone. */
const SURE_OF_SMALL_PLACE = 0.87;
const SURE_OF_ABBREVIATION = 0.9;
const SURE_OF_SHOUTED_PERSON = 0.97;
/** Every sentence begins with a capital, so a single one there says little. */
const SURE_OF_FIRST: Partial<Record<EntityType, number>> = {
  PERSON: 0.75,
  LOCATION: 0.8,
  ORGANIZATION: 0.85,
};
/** And is no first name that many people have. */
const SURE_OF_UNUSUAL = 0.92;
/** And begins the whole text, as verbs do that ask for something: "Améliore ce titre". */
const SURE_OF_FIRST_OF_ALL = 0.95;
/** And is no other word as well: "Rita" is "draw" in Swedish. */
const SURE_OF_WORD = 0.99;
const NAMES_AND_WORDS =
  /^(?:stan|tom|massimo|silva|rita|ella|elle|will|mark|may|till|lasse|frank|ernst|rosa|viola|sanna|tage|rune|page|grant|chase|can|so|bo|rob|bill|art|drew|grace|hope|joy|dawn|iris|els|max|min|tilde|stig|björn|sten|per|mai|mia|ben|bas|tess|hanno|dai|noor|stella|luce|vera|lina|alma|anders|roos|alba|norma|dora|marco|roman|christian|mercedes|consuelo|dolores|pilar|gloria|aurora|pascal|claire|pierre|aline)$/iu;
/** Below this, of single words of German the model takes more nouns than names for names. */
const SURE_OF_NOUN = 0.95;
const SURE_OF_PERSON = 0.98;
const SURE_OF_CAPITALS = 0.9;
const SURE_OF_SMALL_WORDS = 0.87;
/** Behind these no name stands: articles of one of several, and who does something. */
const ARTICLE =
  /(?<!\p{L})(?:an|un|une|uno|una|um|uma|eine?|einen|einem|einer|een|ett|je|tu|ich|ik|jag|io|yo|eu|quant[ie]|some|any|every|two|zwei|deux|dos|dois|due|twee|två|dwa|dwie|(?:me|as|of|for|with|like|is|was|write|have|need|want|make) a) $/iu;
const ABBREVIATION = /^\p{Lu}{2,7}$/u;
const LINE_REACH = 60;
const CHUNK_REACH = 40;

/** Whether a model's span can be what it says. */
export function isPlausible(text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end);
  if (IMPLAUSIBLE[span.type]?.(value)) return false;
  if (!WORDS.has(span.type)) return !isPartOfWord(text, span);
  if (span.type === 'PERSON' && isAnnounced(text, span))
    return !TECHNICAL_LABELS.has(value) && !isPartOfCode(text, span);
  if (isSmallWord(value) && span.score < sureOfSmall(text, span, value)) return false;
  if (span.score < SURE_OF_CAPITALS && isShoutedWord(text, span, value)) return false;
  if (span.score < SURE_OF_SMALL_WORDS && span.type === 'PERSON' && isSmallUnknown(value))
    return false;
  if (isBehindArticle(text, span, value) || isBehindNeuter(text, span, value)) return false;
  if (isNumberedHeading(text, span, value)) return false;
  if (TECHNICAL_LABELS.has(value) || isThing(text, span)) return false;
  if (isFirstWord(text, span, value) && span.score < sureOfFirst(span.type, value)) return false;
  if (isAsking(text, span, value)) return false;
  if (isDoubtfulAbbreviation(text, span, value)) return false;
  if (isDoubtfulNoun(text, span, value)) return false;
  return !isPartOfCode(text, span) && !(span.type === 'LOCATION' && isTimeZone(text, span));
}

/** `your_` of `your_login`: half of what nobody would cut in two. */
function isPartOfWord(text: string, { end, type }: Span): boolean {
  return type === 'USERNAME' && /[\p{L}\d_]{2}/u.test(text.slice(end - 1, end + 1));
}

function sureOfSmall(text: string, span: Span, value: string): number {
  const isKnown = span.type === 'PERSON' ? isGivenName(value) : isKnownCity(value);
  const isAmongCapitals = !isKnown && !isInOneCase({ text, ...span }, 0);
  if (!isAmongCapitals) return SURE_OF_SMALL;
  return span.type === 'LOCATION' ? SURE_OF_SMALL_PLACE : SURE_OF_SMALL_AMONG_CAPITALS;
}

/** Messages begin with a verb that asks for something, and seldom with an unknown first name. */
function isAsking(text: string, { start, end, type, score }: Span, value: string): boolean {
  if (type !== 'PERSON' || start > 0 || SPACE.test(value) || isGivenName(value)) return false;
  return (
    score < SURE_OF_FIRST_OF_ALL && /^(?: \p{Ll}|: [\p{Lu}\d])/u.test(text.slice(end, end + 3))
  );
}

function sureOfFirst(type: EntityType, value: string): number {
  if (type === 'PERSON' && NAMES_AND_WORDS.test(value)) return SURE_OF_WORD;
  if (type === 'PERSON' && !isGivenName(value)) return SURE_OF_UNUSUAL;
  return SURE_OF_FIRST[type] ?? 0;
}

/** One word that begins a sentence which goes on: not "Ada", nor "Ada, are you there". */
function isFirstWord(text: string, { start, end }: Span, value: string): boolean {
  if (SPACE.test(value)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|[\n.!?:¿¡"“(*-])\s*$/.test(before) &&
    /^(?: [\p{Lu}\p{Ll}\d(#]|[?:]\s*(?:\n|$)|\.(?:\s|$))/u.test(text.slice(end, end + 6))
  );
}

/** One word of a text that is all in capitals. */
function isShoutedWord(text: string, span: Span, value: string): boolean {
  if (SPACE.test(value) || !/^\p{Lu}{4,}$/u.test(value) || isGivenName(value)) return false;
  return isInOneCase({ text, ...span });
}

/** Several words in small letters, of which the first is no known first name. */
function isSmallUnknown(value: string): boolean {
  return /^\p{Ll}+ \p{Ll}/u.test(value) && !value.split(' ').some((word) => isGivenName(word));
}

function isBehindArticle(text: string, { start }: Span, value: string): boolean {
  if (SPACE.test(value) || !/^(?:\p{Ll}+|\p{Lu}{2,})$/u.test(value) || isGivenName(value))
    return false;
  return ARTICLE.test(text.slice(Math.max(0, start - 12), start));
}

/** "naar het Frans": nobody's name stands behind a neuter article. */
const NEUTER = /(?<!\p{L})(?:het|das|ett|det|ins) $/iu;

function isBehindNeuter(text: string, { start, type }: Span, value: string): boolean {
  return (
    type === 'PERSON' &&
    !SPACE.test(value) &&
    NEUTER.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** "§4 Stambyte: …", "3. Sonstiges: …": what a numbered item is about. */
const NUMBERED = /(?:^|\n)[ \t]{0,4}(?:§ ?\d{1,2}\.?|\d{1,2}[.)]) $/u;

function isNumberedHeading(text: string, { start, end, type }: Span, value: string): boolean {
  if (type !== 'PERSON' || text[end] !== ':' || isGivenName(value)) return false;
  return !SPACE.test(value) && NUMBERED.test(text.slice(Math.max(0, start - 10), start));
}

function isDoubtfulAbbreviation(text: string, span: Span, value: string): boolean {
  if (span.type === 'ORGANIZATION' || isGivenName(value)) return false;
  if (span.score >= (span.type === 'PERSON' ? SURE_OF_SHOUTED_PERSON : SURE_OF_ABBREVIATION))
    return false;
  return ABBREVIATION.test(value) && !isShouted(text, span);
}

/** In German every noun has a capital: one word alone has to be surer, unless it is a known first name. */
function isDoubtfulNoun(text: string, span: Span, value: string): boolean {
  if (span.score >= (span.type === 'PERSON' ? SURE_OF_PERSON : SURE_OF_NOUN) || SPACE.test(value))
    return false;
  if (span.type === 'PERSON' && isGivenName(value)) return false;
  return isInGerman(text, span);
}

/** `Europe/Berlin` is a setting. */
const TIME_ZONE =
  /(?<![\p{L}/])(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)\/\p{Lu}[\p{L}_]{2,20}/gu;
const LONGEST_ZONE = 32;

function isTimeZone(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) !== '/' && text.charAt(end) !== '/') return false;
  const from = Math.max(0, start - LONGEST_ZONE);
  return isInTimeZone(text.slice(from, end + LONGEST_ZONE), start - from, end - from);
}

function isInTimeZone(stretch: string, start: number, end: number): boolean {
  for (const { 0: zone, index } of stretch.matchAll(TIME_ZONE))
    if (index <= start && end <= index + zone.length) return true;
  return false;
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
