import { remainder } from '../../checksums/iso7064.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Added to the month in numbers for people who are not in the national register. */
const MONTHS = { monthOffsets: [0, 20, 40] };

/** National number: birth date, serial, and what is missing to a multiple of 97 (Rijksregister). */
export const BELGIUM: readonly Recognizer[] = [
  issuedNumber({
    id: 'be-nrn',
    type: 'BE_NRN',
    forms: [
      '##.##.##-###.##',
      '##.##.##-###-##',
      '######-###-##',
      '###### ### ##',
      '###########',
      '## ## ## ### ##',
      '##-##-## ###-##',
    ],
    valid: isNationalNumber,
    checksum: 'modulo 97',
    score: 0.75,
    words:
      'rijksregisternummer rijksregister insz niss national nationaal registre rrn nrn inss nationalregisternummer',
    near: 1,
  }),
];

function isNationalNumber(value: string): boolean {
  if (!hasDate(value, 2, 4, MONTHS)) return false;
  const number = value.slice(0, 9);
  const check = Number(value.slice(9));
  return 97 - remainder(number, 97) === check || 97 - remainder(`2${number}`, 97) === check;
}
