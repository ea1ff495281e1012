import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const ASCENDING = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Insurance, tax and personal numbers: Hungary (Act XX of 1996, annexes). */
export const HUNGARY: readonly Recognizer[] = [
  issuedNumber({
    id: 'hu-taj',
    type: 'HU_TAJ',
    forms: ['#########', '### ### ###', '###-###-###'],
    valid: (value) => weightedSum(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(value, 8),
    checksum: 'weights modulo 10',
    words: 'taj tajszám társadalombiztosítási',
    near: 0.95,
  }),
  issuedNumber({
    id: 'hu-tax-id',
    type: 'HU_TAX_ID',
    forms: ['8#########', '8### ### ###'],
    valid: (value) => weightedSum(value, ASCENDING) % 11 === digitAt(value, 9),
    checksum: 'weights modulo 11',
    words: 'adóazonosító adószám adóazonosítója',
    vagueWords: 'tax',
    home: /\b(?:hungar|magyar)/i,
    near: 0.97,
  }),
  issuedNumber({
    id: 'hu-personal-id',
    type: 'HU_PERSONAL_ID',
    forms: ['[1-8]-######-####', '[1-8] ###### ####', '[1-8]##########'],
    valid: isPersonalId,
    checksum: 'weights modulo 11',
    words: 'személyi szig azonosító személyazonosító',
    near: 0.95,
  }),
];

/** The weights run the other way for those born since 1997. */
function isPersonalId(value: string): boolean {
  if (!hasDate(value, 3, 5)) return false;
  const weights = [...ASCENDING, 10];
  const check = digitAt(value, 10);
  const rest = weightedSum(value, weights) % 11;
  return rest === check || weightedSum(value, [...weights].reverse()) % 11 === check;
}
