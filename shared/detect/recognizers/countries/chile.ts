import { weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Weights from the last digit on, again and again. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
const WORDS = 'rut run cédula rol';

/** Identity and tax number of people and companies (Registro Civil). */
export const CHILE: readonly Recognizer[] = [
  issuedNumber({
    id: 'cl-rut-grouped',
    type: 'CL_RUT',
    forms: ['##.###.###-[0-9K]', '#.###.###-[0-9K]'],
    anyCase: true,
    valid: isRut,
    checksum: 'weights modulo 11',
    score: 0.85,
    words: WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'cl-rut',
    type: 'CL_RUT',
    forms: ['########-[0-9K]', '#######-[0-9K]', '#########', '########K'],
    anyCase: true,
    valid: isRut,
    checksum: 'weights modulo 11',
    words: WORDS,
    near: 0.97,
  }),
];

function isRut(value: string): boolean {
  const body = value.slice(0, -1).padStart(8, '0');
  const check = (11 - (weightedSum(body, WEIGHTS) % 11)) % 11;
  return value.at(-1) === (check === 10 ? 'K' : String(check));
}
