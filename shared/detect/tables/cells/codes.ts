import { countDigits, plausibleCode } from '../../recognizers/numbers/code-value.ts';
import { isName } from '../../recognizers/personal/details/username.ts';
import { looksIssued, plausibleSecret } from '../../recognizers/secrets/plausible.ts';

function candidateOf(value: string) {
  return { text: value, start: 0, end: value.length, anchor: 0 };
}

const MAX_CODE = 40;
/** Letters and digits, in groups or not: `QQ 12 34 56 C`, `44556677-L`, `2 90 07 29 019`. */
const GROUPS = /^[A-Za-z\d]+(?:[ ./_-]{1,2}[A-Za-z\d]+)*$/;
/** Words of a sentence, which codes are not made of. */
const WORDS = /[a-z]{3}/;
/** `cus_`: what services put before the numbers of their customers. */
const PREFIX = /^[a-z]{2,6}_(?=[A-Za-z\d]{8,32}$)/;

/** Whether a cell is a code with at least so many digits, and no date, year, version or amount. */
export function looksLikeCode(value: string, minDigits: number): boolean {
  if (value.length > MAX_CODE || !GROUPS.test(value)) return false;
  if (WORDS.test(value.replace(PREFIX, ''))) return false;
  return plausibleCode(candidateOf(value), minDigits);
}

const GIVEN = /^(?:[1-9]\d{4,11}|[A-Z]{1,5}[-/]?\d{3,10}|[A-Z]{1,4}-\d{2,4}-\d{2,8})$/;

/** Whether a cell is a code that nobody counts up to: `253365`, `CLT-0093317`. */
export function looksGiven(value: string): boolean {
  return GIVEN.test(value) && looksLikeCode(value, 3);
}

const MAX_DIGITS_APART = 32;
const DIGITS_APART = /^\d[\d -]*\d$/;

/** Whether a cell is `min` to `max` digits, in groups or not. */
export function looksLikeDigits(value: string, min: number, max: number): boolean {
  if (value.length > MAX_DIGITS_APART || !DIGITS_APART.test(value)) return false;
  const digits = countDigits(value);
  return digits >= min && digits <= max;
}

const PHONE =
  /^['’]?(?:\+|\(|00)?[\d ()./\u00a0–-]+(?:[ ]?(?:ext|x|durchwahl|poste|int)[. ]{0,2}\d{1,5})?$/i;
const MIN_PHONE = 6;
const MAX_PHONE = 15;
const MAX_PHONE_LENGTH = 32;
/** An amount, a range or a date is no phone. */
const NO_PHONE = /^(?:\d+\.\d{1,2}|\d{1,4}-\d{1,2}-\d{1,4}|\d{1,2}\.\d{1,2}\.(?:\d\d){1,2})$/;

export function looksLikePhone(value: string): boolean {
  if (value.length > MAX_PHONE_LENGTH || !PHONE.test(value) || NO_PHONE.test(value)) return false;
  const digits = countDigits(value);
  return digits >= MIN_PHONE && digits <= MAX_PHONE;
}

const MIN_USER = 3;
const MAX_USER = 64;

export function looksLikeUser(value: string): boolean {
  if (value.length < MIN_USER || value.length > MAX_USER) return false;
  return /^@?[\p{L}\p{N}._+\\-]+$/u.test(value) && isName(candidateOf(value));
}

const MAX_SECRET = 128;
const MIN_KEY = 16;

/** `key_file`: what code calls something. */
const IDENTIFIER = /^[a-z]+(?:_[a-z]+)+$/;

export function looksLikePassword(value: string): boolean {
  if (value.length > MAX_SECRET || /\s/.test(value) || IDENTIFIER.test(value)) return false;
  return plausibleSecret(value);
}

export function looksLikeKey(value: string): boolean {
  return value.length >= MIN_KEY && looksLikePassword(value) && looksIssued(value);
}

/** `B-AB 1234`, `7XYZ123`, `1-ABC-234`: letters and digits. */
export function looksLikePlate(value: string): boolean {
  return /^(?=.*\d)(?=.*\p{L})[\p{L}\d][\p{L}\d ·-]{2,11}$/u.test(value);
}

export function looksLikeIban(value: string): boolean {
  return /^[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}$/i.test(value);
}

export function looksLikeVin(value: string): boolean {
  return /^(?=.*\d)[A-HJ-NPR-Z\d]{17}$/i.test(value);
}

export function looksLikeExpiry(value: string): boolean {
  return /^(?:0?[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?\d\d$/.test(value);
}

/** Whether a cell can be an age, with its unit or without. */
export function looksLikeAge(value: string): boolean {
  return /^(?:1[01]\d|\d{1,2})(?: ?(?:y(?:ea)?rs?(?: old)?|y\.?o\.?|j(?:ahre)?\.?|ans|años|anos|anni|jaar|år|lat|lata))?$/i.test(
    value,
  );
}
