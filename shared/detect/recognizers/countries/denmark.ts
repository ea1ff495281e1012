import { weighsTo0 } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Personal number: birth date and serial; since 2007 not all of them pass the old check (CPR-kontoret). */
export const DENMARK: readonly Recognizer[] = [
  issuedNumber({
    id: 'dk-cpr',
    type: 'DK_CPR',
    forms: ['######-####', '###### ####', '##########'],
    valid: (value) => hasDate(value, 2, 0),
    words: 'cpr cprnummer cprnr personnummer',
    near: 0.93,
  }),
  issuedNumber({
    id: 'dk-cpr-checked',
    type: 'DK_CPR',
    forms: ['######-####'],
    valid: (value) => hasDate(value, 2, 0) && weighsTo0(value, WEIGHTS, 11),
    checksum: 'weights modulo 11',
    score: 0.65,
    words: 'cpr cprnummer cprnr personnummer',
    near: 0.98,
  }),
];
