import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { PHONE_PLANS } from './plans.ts';
import { continuesNumbers, digitsOf, isOtherNumber, PHONE_END, writtenOf } from './shape.ts';

const TRUNK_ZERO: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'NL',
  'SE',
  'IT',
  'AT',
  'CH',
  'BE',
  'IE',
  'AU',
];
const NO_TRUNK: readonly CountryCode[] = ['ES', 'PT', 'PL', 'IT', 'MX'];

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

/** `612 345 678`, `333 7209200`, `942 56 21 60`, `55 3871 6340`: countries that dial no zero. */
export const plainPhone: Recognizer = {
  id: 'phone-plain',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 3, next: ' -' },
  notAfter: /[\w.,:+/#$€£-]/,
  pattern: new RegExp(
    `(?:[5-9]\\d{2}([ -])\\d{3}\\1\\d{3}|3\\d{2}[ ]\\d{6,7}|[89]\\d{2}[ ]\\d{2}[ ]\\d{2}[ ]\\d{2}|[1-9]\\d[ ]\\d{3}[ ]\\d{2}[ ]\\d{2}|[1-9]\\d[ ]\\d{4}[ ]\\d{4})${PHONE_END}(?![ ]?[-/]?\\d|,\\d|[ ]?(?:[€$£%]|EUR|USD|zł|PLN|kr|Euro|euros|złotych|[kKMmG]?[Bb](?![a-z])|km|m²|rows|lines|people|bytes))`,
    'y',
  ),
  score: 0.55,
  validate: (candidate) => isAtHome(candidate, NO_TRUNK),
};

/** `0665507221`, `07911123456`: mobile numbers in one piece. */
export const compactMobile: Recognizer = {
  id: 'phone-compact',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 10, max: 11 },
  notAfter: /[\w.,:+/#$€£=-]/,
  pattern: new RegExp(`(?:0[67]\\d{8}|07\\d{9}|01[567]\\d{8,9})${PHONE_END}`, 'y'),
  score: 0.55,
  validate: (candidate) => isAtHome(candidate, ['FR', 'NL', 'GB', 'DE', 'SE']),
};

/** "order 0631247527": what the word before says is numbered. */
const OTHER_THING =
  /(?<!\p{L})(?:order|orders|bestellung|auftrag|commande|pedido|ordine|encomenda|beställning|zamówieni[ea]|faktura|faktur[ay]|invoice|rechnung|facture|factura|fatura|fattura|ticket|case|ref|sku|isbn|ean|id|tracking|article|artikel|part)(?: (?:no|nr|number|nummer|id))?[ .:#]{0,3}$/iu;

/** Fewer are bytes and dates as well. */
const MIN_DIGITS = 9;

function isAtHome(candidate: Candidate, regions: readonly CountryCode[]): boolean {
  const { text, start } = candidate;
  if (OTHER_THING.test(text.slice(Math.max(0, start - 24), start))) return false;
  if (continuesNumbers(candidate) || isOtherNumber(writtenOf(candidate))) return false;
  const digits = digitsOf(candidate);
  if (digits.length < MIN_DIGITS) return false;
  return regions.some((region) => PHONE_PLANS.isNational(digits, region));
}
