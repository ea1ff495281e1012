import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { writtenOf } from '../written-of.ts';
import { isInGrid } from './grid.ts';
import { isHomeNumber, NO_TRUNK, TRUNK_ZERO } from './home-numbers.ts';
import { continuesNumbers, isCalledOtherwise, isOtherNumber, PHONE_END } from './shape.ts';

/** `020 7946 0018`, `0341/6085847`, `08-628 30 29`: the zero that is dialled at home, an area code, two groups or more. */
export const trunkZeroPhone: Recognizer = {
  id: 'phone-trunk-zero',
  effort: 2,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 5, next: ' -/' },
  notAfter: /[\w.,:+/#$€£-]/,
  pattern: new RegExp(
    `0[1-9]\\d{0,3}(?:[ ]?[-/][ ]?|[ ])(?:\\d{5,8}|\\d{3,4}[ -]\\d{3,5}|\\d{2,3}(?:[ -]\\d{2,3}){2,3})${PHONE_END}(?![ ]?[-/]?\\d|,\\d)`,
    'y',
  ),
  score: 0.7,
  validate: (candidate) => isAtHome(candidate, TRUNK_ZERO),
};

/** `612 345 678`, `333 7209200`, `501 77 66 34`, `942 56 21 60`, `55 3871 6340`, `11 91234 5678`: countries that dial no zero. */
export const plainPhone: Recognizer = {
  id: 'phone-plain',
  effort: 3,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 3, next: ' -' },
  notAfter: /[\w.,:+/#$€£-]/,
  pattern: new RegExp(
    `(?:[5-9]\\d{2}([ -])\\d{3}\\1\\d{3}|3\\d{2}[ ](?:\\d{6,7}|\\d{3}[ ]\\d{4}|\\d{3}[ ]\\d{2}[ ]\\d{2})|[1-9]\\d[ ]9\\d{4}[ -]\\d{4}|[5-9]\\d{2}[ ]\\d{2}[ ]\\d{2}[ ]\\d{2}|[1-9]\\d[ ]\\d{3}[ ]\\d{2}[ ]\\d{2}|[1-9]\\d[ ]\\d{4}[ ]\\d{4})${PHONE_END}(?![ ]?[-/]?\\d|,\\d|[ ]?(?:[€$£%]|EUR|USD|zł|PLN|kr|Euro|euros|złotych|[kKMmG]?[Bb](?![a-z])|km|m²|rows|lines|people|bytes))`,
    'y',
  ),
  score: 0.55,
  validate: (candidate) => isAtHome(candidate, NO_TRUNK),
};

/** `0665507221`, `07911123456`: mobile numbers in one piece. */
export const compactMobile: Recognizer = {
  id: 'phone-compact',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 10, max: 12 },
  notAfter: /[\w.,:+/#$€£=-]/,
  pattern: new RegExp(`(?:0[67]\\d{8}|07\\d{9}|01[567]\\d{8,9})${PHONE_END}`, 'y'),
  score: 0.55,
  validate: (candidate) => isAtHome(candidate, ['FR', 'NL', 'GB', 'DE', 'SE']),
};

/** Groups of nothing, which a table has rather than a telephone. */
const ZEROS = /^000|000[ -]000/;

function isAtHome(candidate: Candidate, regions: readonly CountryCode[]): boolean {
  const written = writtenOf(candidate);
  if (isCalledOtherwise(candidate) || continuesNumbers(candidate)) return false;
  if (isOtherNumber(written) || !isHomeNumber(written, regions)) return false;
  // In one piece it is no row of a grid.
  return /^\d+$/.test(written) || !(ZEROS.test(written) || isInGrid(candidate));
}
