import { remainder } from '../../checksums/iso7064.ts';
import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Letter for the number modulo 23 (Ministerio del Interior). */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** Control letters of companies; organisations of some kinds have one instead of a digit. */
const COMPANY_LETTERS = 'JABCDEFGHI';
const SPANISH = /\b(?:spain|spanish|españ|espan|spanisch|espagn|spagn)/i;

/** Identity, tax, company, insurance and passport numbers: Spain. */
export const SPAIN: readonly Recognizer[] = [
  issuedNumber({
    id: 'es-nif',
    type: 'ES_NIF',
    forms: [
      '########[A-HJ-NP-TV-Z]',
      '########-[A-HJ-NP-TV-Z]',
      '######## [A-HJ-NP-TV-Z]',
      '##.###.###-[A-HJ-NP-TV-Z]',
      '##.###.###[A-HJ-NP-TV-Z]',
      '##.###.### [A-HJ-NP-TV-Z]',
      '## ### ### [A-HJ-NP-TV-Z]',
    ],
    anyCase: true,
    valid: (value) => hasLetter(value.slice(0, 8), value[8]),
    checksum: 'modulo 23',
    score: 0.75,
    words: 'dni nif documento identidad',
    near: 1,
  }),
  issuedNumber({
    id: 'es-nif-special',
    type: 'ES_NIF',
    forms: ['[KLM]#######[A-HJ-NP-TV-Z]'],
    anyCase: true,
    valid: (value) => hasLetter(value.slice(1, 8), value[8]),
    checksum: 'modulo 23',
    words: 'dni nif documento identidad',
    near: 0.95,
  }),
  issuedNumber({
    id: 'es-nie',
    type: 'ES_NIE',
    forms: [
      '[XYZ]#######[A-HJ-NP-TV-Z]',
      '[XYZ]-#######-[A-HJ-NP-TV-Z]',
      '[XYZ]#######-[A-HJ-NP-TV-Z]',
      '[XYZ]-#######[A-HJ-NP-TV-Z]',
    ],
    anyCase: true,
    valid: (value) => hasLetter('XYZ'.indexOf(value[0]!) + value.slice(1, 8), value[8]),
    checksum: 'modulo 23',
    score: 0.85,
    words: 'nie extranjero residencia tie',
    near: 1,
  }),
  issuedNumber({
    id: 'es-cif',
    type: 'ES_CIF',
    forms: [
      '[A-HJNP-SUVW]#######[0-9A-J]',
      '[A-HJNP-SUVW]-#######[0-9A-J]',
      '[A-HJNP-SUVW]-########',
      '[A-HJNP-SUVW]-#######-[0-9A-J]',
    ],
    valid: isCompany,
    checksum: 'Luhn',
    words: 'cif nif empresa sociedad',
    near: 0.95,
  }),
  issuedNumber({
    id: 'es-nss',
    type: 'ES_NSS',
    forms: [
      '############',
      '##/########/##',
      '##/##########',
      '## ######## ##',
      '## ####### ##',
      '## ##########',
      '##-########-##',
    ],
    valid: isInsuranceNumber,
    checksum: 'modulo 97',
    words: 'nss nuss nass naf afiliación seguridad seguro',
    near: 0.95,
  }),
  issuedNumber({
    id: 'es-passport',
    type: 'ES_PASSPORT',
    forms: ['AAA######', 'AA######', 'AAA ######'],
    words: 'pasaporte pasaportes',
    vagueWords: 'passport',
    home: SPANISH,
    near: 0.95,
  }),
];

function hasLetter(digits: string, letter: string | undefined): boolean {
  return LETTERS[Number(digits) % 23] === letter;
}

/** Luhn over seven digits, the control a digit or the letter in its place (Orden EHA/451/2008). */
function isCompany(value: string): boolean {
  const control = value[8]!;
  const digit = /\d/.test(control) ? control : String(COMPANY_LETTERS.indexOf(control));
  return luhnValid(value.slice(1, 8) + digit);
}

/** Province, serial and a key; small serials lose their leading zeros (Tesorería General). */
function isInsuranceNumber(value: string): boolean {
  const serial = value.slice(2, 10);
  const number =
    Number(serial) < 10_000_000 ? value.slice(0, 2) + serial.slice(1) : value.slice(0, 10);
  return remainder(number, 97) === Number(value.slice(10));
}
