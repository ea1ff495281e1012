import { isAllSmall } from './names.ts';

const MAX_PLACE = 50;
const PLACE = /^\p{L}[\p{L}\p{M}'’.,()/&-]*(?: [\p{L}\p{M}'’.,()/&-]+){0,5}$/u;
/** Codes of countries and states: they place nobody. */
const CODE = /^\p{Lu}{1,3}$/u;

/** Whether a cell can be the name of a place. */
export function looksLikePlace(value: string): boolean {
  return value.length <= MAX_PLACE && PLACE.test(value) && !CODE.test(value);
}

const MAX_ADDRESS = 120;
const NOT_IN_ADDRESSES = /[@=<>{}[\]|*$?!]|:\/\/|\w_\w/;
const WORD = /\p{L}{2}/u;
/** In one word only where it says so: "Lindenweg", "Hauptstr.5". */
const STREET_WORD =
  /(?:stra(?:ß|ss)e|str|weg|gasse|platz|allee|damm|ufer|ring|straat|laan|plein|gracht|kade|gatan|vägen|gränd|stigen)(?:\.?\d{0,4}[a-z]?)$/iu;

/** Whether a cell can be a street with or without a number, or a whole address. */
export function looksLikeAddress(value: string): boolean {
  if (value.length > MAX_ADDRESS || NOT_IN_ADDRESSES.test(value) || !WORD.test(value)) return false;
  if (!/[ \n]/.test(value)) return STREET_WORD.test(value);
  return /\d/.test(value) || !isAllSmall(value);
}

const POSTAL_CODE = /^(?:[A-Z]{1,2}-)?[A-Z\d][A-Z\d -]{2,9}$/i;
const TWO_DIGITS = /\d.*\d/;
const MANY_LETTERS = /[A-Z].*[A-Z].*[A-Z].*[A-Z].*[A-Z]/i;

/** Whether a cell can be a postal code of any country. */
export function looksLikePostalCode(value: string): boolean {
  return POSTAL_CODE.test(value) && TWO_DIGITS.test(value) && !MANY_LETTERS.test(value);
}
