import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Primes from the last digit on (DIAN, Orden Administrativa 4 de 1989). */
const NIT_WEIGHTS = [41, 37, 29, 23, 19, 17, 13, 7, 3];

/** Identity cards, which have no checksum, and tax numbers: Colombia. */
export const COLOMBIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'co-cedula',
    type: 'CO_CEDULA',
    forms: ['#.###.###.###', '##.###.###', '##########', '########'],
    words: 'cédula ciudadanía',
    vagueWords: 'cc',
    home: /\bcolombia|c\.?c\.? ?(?:n|:)/i,
    near: 0.88,
  }),
  issuedNumber({
    id: 'co-nit',
    type: 'CO_NIT',
    forms: ['###.###.###-#', '#########-#', '##########', '### ### ###-#'],
    valid: isNit,
    checksum: 'primes modulo 11',
    words: 'nit',
    near: 0.97,
  }),
];

function isNit(value: string): boolean {
  const rest = weightedSum(value, NIT_WEIGHTS) % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, 9);
}
