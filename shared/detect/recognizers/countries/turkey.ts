import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const TURKISH = /\bturk|\btürk/i;
const PROVINCE = '[0-8]#';

/** Identity and tax numbers, number plates: Turkey. */
export const TURKEY: readonly Recognizer[] = [
  issuedNumber({
    id: 'tr-identity-number',
    type: 'TR_NATIONAL_ID',
    forms: ['[1-9]##########', '[1-9]## ### ### ##'],
    valid: isIdentityNumber,
    checksum: 'two check digits modulo 10',
    words: 'tc tckn kimlik tcno vatandaşlık',
    vagueWords: 'identity id national',
    home: TURKISH,
    near: 0.98,
  }),
  issuedNumber({
    id: 'tr-tax-id',
    type: 'TR_TAX_ID',
    forms: ['##########'],
    valid: isTaxNumber,
    checksum: 'powers of two modulo 9',
    words: 'vergi vkn',
    vagueWords: 'tax',
    home: TURKISH,
    near: 0.95,
  }),
  issuedNumber({
    id: 'tr-plate',
    type: 'TR_LICENSE_PLATE',
    forms: [
      `${PROVINCE} A ####`,
      `${PROVINCE} A #####`,
      `${PROVINCE} AA ###`,
      `${PROVINCE} AA ####`,
      `${PROVINCE} AAA ##`,
      `${PROVINCE} AAA ###`,
      `${PROVINCE}A####`,
      `${PROVINCE}AA###`,
      `${PROVINCE}AA####`,
      `${PROVINCE}AAA##`,
      `${PROVINCE}AAA###`,
    ],
    valid: (value) => /^(?:0[1-9]|[1-7]\d|8[01])/.test(value),
    words: 'plaka plakalı plakası araç araba aracım aracın',
    vagueWords: 'plate car vehicle',
    home: TURKISH,
  }),
];

/** Tenth digit from sevens of the odd places less the even ones, eleventh from the sum of the ten (NVI). */
function isIdentityNumber(value: string): boolean {
  const tenth =
    ((weightedSum(value, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10 === digitAt(value, 9);
  return tenth && weightedSum(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === digitAt(value, 10);
}

/** Every digit is moved by its place and multiplied by a power of two, modulo nine (GİB). */
function isTaxNumber(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const moved = (digitAt(value, i) + 9 - i) % 10;
    const product = (moved * 2 ** (9 - i)) % 9;
    sum += moved !== 0 && product === 0 ? 9 : product;
  }
  return (10 - (sum % 10)) % 10 === digitAt(value, 9);
}
