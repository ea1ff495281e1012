import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Social insurance number (Employment and Social Development Canada); eight as first digit is never issued. */
export const CANADA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ca-sin',
    type: 'CA_SIN',
    forms: ['[0-79]########', '[0-79]## ### ###', '[0-79]##-###-###'],
    valid: (value) => luhnValid(value),
    checksum: 'Luhn',
    words: 'sin nas',
    vagueWords: 'insurance social sociale',
    home: /\b(?:canad|social insurance|assurance sociale)/i,
    near: 0.95,
  }),
];
