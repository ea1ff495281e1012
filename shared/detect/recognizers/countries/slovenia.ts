import { weighsTo0 } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Personal number: birth date, register, serial, check digit (Zakon o CRP). */
export const SLOVENIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'si-emso',
    type: 'SI_EMSO',
    forms: ['####[09]########'],
    valid: (value) => hasDate(value, 2, 0) && weighsTo0(value, WEIGHTS, 11),
    checksum: 'weights modulo 11',
    words: 'emšo emso enotna matična',
    near: 0.98,
  }),
];
