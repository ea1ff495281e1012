import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Identity numbers (NIMC publishes no checksum) and number plates: Nigeria. */
export const NIGERIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ng-nin',
    type: 'NG_NIN',
    forms: ['###########', '#### #### ###', '####-####-###'],
    words: 'nin nimc',
    vagueWords: 'national identity identification',
    home: /\bnigeria/i,
  }),
  issuedNumber({
    id: 'ng-plate',
    type: 'NG_VEHICLE_REGISTRATION',
    forms: ['AAA-###AA', 'AAA ### AA', 'AAA###AA', 'AAA-###-AA', 'AAA ###AA'],
    words: 'plate registration vehicle car frsc',
    near: 0.88,
  }),
];
