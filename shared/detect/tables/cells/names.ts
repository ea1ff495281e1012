import { isGivenName } from '../../recognizers/personal/names/given-names.ts';
import { trimName } from '../../recognizers/personal/names/name-shape.ts';

const MAX_LENGTH = 60;
/** With "de la" and the like between them. */
const MAX_FURTHER_WORDS = 5;
/** Words of letters, with a comma behind a surname and a nickname in brackets or quotes. */
const NAME_WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.-]*";
const NAME = new RegExp(
  `^${NAME_WORD}(?:,?[ \\u00a0](?:${NAME_WORD}|[("“]${NAME_WORD}[)"”])){0,${MAX_FURTHER_WORDS}}$`,
  'u',
);
const TWO_LETTERS = /\p{L}.*\p{L}/u;
/** Companies are called something too. */
const COMPANY =
  /(?:^|[ ])(?:GmbH|mbH|AG|KG|OHG|UG|e\.? ?V|Inc|LLC|LLP|Ltd|PLC|Corp|Co|SARL|SAS|S\.?A|S\.?L|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|AB|A\/S|Oy|Sp)\.?$/;
/** Small letters go on with capitals in code only: `userName`, but not `d'Arc`. */
const CODE = /(?:^|[ ])\p{Ll}{2,}\p{Lu}|\p{L}\.\p{Ll}{2,}/u;

/** A form of address before a name is no word of it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|mlle|sr|sra|srta|dott|sig|dhr|mevr|mw|pan|pani)\.?[ ](?:dr\.?[ ])?/i;

const BETWEEN_WORDS = /[,. \u00a0()"“”]+/;
/** One word as most names are; what it cannot be need not be asked. */
const PLAIN_WORD = /^[A-Z][a-z]{4,}$/;

/** Whether a cell can be a name or part of one. */
export function looksLikeName(value: string): boolean {
  if (value.length <= MAX_LENGTH && PLAIN_WORD.test(value)) return true;
  if (value.length > MAX_LENGTH || !NAME.test(value) || !TWO_LETTERS.test(value)) return false;
  return !COMPANY.test(value) && !CODE.test(value);
}

/** The same where things and sentences may stand: no word of it is one that names never have. */
export function looksLikeNameOnly(value: string): boolean {
  if (!looksLikeName(value)) return false;
  const name = value.replace(TITLE, '');
  const candidate = { text: name, start: 0, end: name.length, anchor: 0 };
  return hasGivenName(value) || (trimName(candidate) && candidate.end === name.length);
}

/** Whether a word of a name is a first name that many people have. */
export function hasGivenName(value: string): boolean {
  return wordsOf(value).some(isGivenName);
}

/** "anna", but not "von Berg": people type so, and code is written so. */
export function isAllSmall(value: string): boolean {
  const first = value.charCodeAt(0);
  if (first >= 65 && first <= 90) return false;
  return value === value.toLowerCase() && value !== value.toUpperCase();
}

function wordsOf(value: string): string[] {
  if (!BETWEEN_WORDS.test(value)) return [value];
  return value.split(BETWEEN_WORDS).filter((word) => word !== '');
}
