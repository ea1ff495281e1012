import { luhnValid } from '../../checksums/luhn.ts';
import { alphanumericValue } from '../../checksums/mrz.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { isDayOfYear } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const ITALIAN = /\b(?:ital)/i;
const MONTHS = 'ABCDEHLMPRST';
/** Stand for digits where two people would have the same code. */
const OMOCODIA = 'LMNPQRSTUV';
/** What a character counts at odd places, by its value at even ones (D.M. 23/12/1976). */
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const D = '[0-9LMNP-V]';

/** Fiscal code, VAT code, identity documents: Italy. */
export const ITALY: readonly Recognizer[] = [
  issuedNumber({
    id: 'it-fiscal-code',
    type: 'IT_FISCAL_CODE',
    forms: [`AAAAAA${D}${D}[A-EHLMPR-T]${D}${D}A${D}${D}${D}A`],
    anyCase: true,
    valid: isFiscalCode,
    checksum: 'modulo 26',
    score: 0.95,
    words: 'codice fiscale cf fiscal',
    near: 1,
  }),
  issuedNumber({
    id: 'it-fiscal-code-spaced',
    type: 'IT_FISCAL_CODE',
    forms: [
      `AAA AAA ${D}${D}[A-EHLMPR-T]${D}${D} A${D}${D}${D}A`,
      `AAAAAA ${D}${D}[A-EHLMPR-T]${D}${D} A${D}${D}${D}A`,
    ],
    valid: isFiscalCode,
    checksum: 'modulo 26',
    score: 0.95,
    words: 'codice fiscale cf fiscal',
    near: 1,
  }),
  issuedNumber({
    id: 'it-vat-code',
    type: 'IT_VAT_CODE',
    forms: ['###########', '### #### ####', '##### ######'],
    valid: (value) => luhnValid(value),
    checksum: 'Luhn',
    words: 'partita iva piva fiscale',
    vagueWords: 'vat',
    home: ITALIAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'it-vat-code-prefixed',
    type: 'IT_VAT_CODE',
    forms: ['IT###########', 'IT ###########'],
    valid: (value) => luhnValid(value.slice(2)),
    checksum: 'Luhn',
    score: 0.85,
    words: 'iva vat piva partita fattura',
    near: 1,
  }),
  issuedNumber({
    id: 'it-driving-licence',
    type: 'IT_DRIVER_LICENSE',
    forms: ['AA#######A', 'U1*******A'],
    words: 'patente guida',
    vagueWords: 'licence license driving driver',
    home: ITALIAN,
    near: 0.93,
  }),
  issuedNumber({
    id: 'it-passport',
    type: 'IT_PASSPORT',
    forms: ['AA#######', 'AA #######'],
    words: 'passaporto passaporti',
    vagueWords: 'passport',
    home: ITALIAN,
    near: 0.93,
  }),
  issuedNumber({
    id: 'it-identity-card',
    type: 'IT_IDENTITY_CARD',
    forms: ['AA#####AA', 'AA#######', 'AA #######', '#######AA'],
    words: 'identità cie',
    vagueWords: 'identity id',
    // Those are passports.
    valid: (value) => !/^Y[AB]\d{7}$/.test(value),
    home: ITALIAN,
    near: 0.92,
  }),
];

function isFiscalCode(value: string): boolean {
  const digits = value.replace(/[LMNP-V]/g, (letter, at: number) =>
    DIGIT_PLACES.has(at) ? String(OMOCODIA.indexOf(letter)) : letter,
  );
  const month = MONTHS.indexOf(value[8]!) + 1;
  const day = Number(digits.slice(9, 11));
  return isDayOfYear(month, day > 40 ? day - 40 : day) && checkLetter(value) === value[15];
}

const DIGIT_PLACES: ReadonlySet<number> = new Set([6, 7, 9, 10, 12, 13, 14]);

function checkLetter(value: string): string {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const character = alphanumericValue(value, i);
    const even = character > 9 ? character - 10 : character;
    sum += i % 2 === 0 ? ODD_VALUES[even]! : even;
  }
  return String.fromCharCode(65 + (sum % 26));
}
