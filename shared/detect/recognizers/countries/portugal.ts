import { alphanumericValue } from '../../checksums/mrz.ts';
import { descending, digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const PORTUGUESE = /\b(?:portug)/i;

/** Tax, insurance and citizen card numbers: Portugal. */
export const PORTUGAL: readonly Recognizer[] = [
  issuedNumber({
    id: 'pt-nif',
    type: 'PT_NIF',
    forms: [
      '[1-35689]########',
      '[1-35689]## ### ###',
      '[1-35689]##.###.###',
      '4[5]#######',
      '7########',
    ],
    valid: isTaxNumber,
    checksum: 'weights modulo 11',
    words: 'nif contribuinte nipc fiscal finanças',
    vagueWords: 'tax',
    home: PORTUGUESE,
    near: 0.95,
  }),
  issuedNumber({
    id: 'pt-niss',
    type: 'PT_NISS',
    forms: ['[12]##########', '[12]## ### ### ##', '[12]# ### ### ###'],
    valid: (value) =>
      9 - (weightedSum(value, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === digitAt(value, 10),
    checksum: 'weights modulo 10',
    words: 'niss segurança',
    vagueWords: 'social security',
    home: PORTUGUESE,
    near: 0.95,
  }),
  issuedNumber({
    id: 'pt-citizen-card',
    type: 'PT_CC',
    forms: ['######## # **#', '#########**#', '######## #**#', '########-#-**#', '########-#**#'],
    valid: isCitizenCard,
    checksum: 'Luhn over letters',
    score: 0.6,
    words: 'cartão cidadão cc documento identificação bi citizen',
    near: 0.98,
  }),
];

function isTaxNumber(value: string): boolean {
  const check = 11 - (weightedSum(value, descending(9, 2)) % 11);
  return (check > 9 ? 0 : check) === digitAt(value, 8);
}

/** Every second character counts twice, less nine above nine; letters count from ten (IRN). */
function isCitizenCard(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const factor = i % 2 === 0 ? 2 : 1;
    const product = alphanumericValue(value, i) * factor;
    sum += factor === 2 && product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
