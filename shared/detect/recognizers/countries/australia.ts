import { digitAt, weighsTo0, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const ABN_WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
const AUSTRALIAN = /\b(?:australia|aussie)/i;

/** Business, company, tax and health numbers: Australia. */
export const AUSTRALIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'au-abn',
    type: 'AU_ABN',
    forms: ['[1-9]##########', '[1-9]# ### ### ###', '[1-9]#-###-###-###'],
    valid: (value) => (weightedSum(value, ABN_WEIGHTS) - ABN_WEIGHTS[0]!) % 89 === 0,
    checksum: 'weights modulo 89',
    words: 'abn',
    vagueWords: 'business',
    home: AUSTRALIAN,
    near: 0.98,
  }),
  issuedNumber({
    id: 'au-acn',
    type: 'AU_ACN',
    forms: ['#########', '### ### ###'],
    valid: (value) => (weightedSum(value, [8, 7, 6, 5, 4, 3, 2, 1]) + digitAt(value, 8)) % 10 === 0,
    checksum: 'weights modulo 10 (ASIC)',
    words: 'acn',
    vagueWords: 'company',
    home: AUSTRALIAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'au-tfn',
    type: 'AU_TFN',
    forms: ['#########', '### ### ###', '########', '### ### ##', '###-###-###'],
    valid: isTaxFileNumber,
    checksum: 'weights modulo 11',
    words: 'tfn',
    vagueWords: 'tax file ato',
    home: /\b(?:australia|aussie|tax file|ato\b)/i,
    near: 0.98,
  }),
  issuedNumber({
    id: 'au-medicare',
    type: 'AU_MEDICARE',
    forms: [
      '[2-6]#########',
      '[2-6]### ##### #',
      '[2-6]### ##### #/#',
      '[2-6]###-#####-#',
      '[2-6]##########',
    ],
    valid: (value) =>
      weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(value, 8) && value[9] !== '0',
    checksum: 'weights modulo 10',
    words: 'medicare',
    near: 0.95,
  }),
];

function isTaxFileNumber(value: string): boolean {
  const weights = value.length === 8 ? [10, 7, 8, 4, 6, 3, 5, 1] : [1, 4, 3, 7, 5, 8, 6, 9, 10];
  return weighsTo0(value, weights, 11);
}
