import { alphanumericValue } from '../../checksums/mrz.ts';
import { digitAt, weighsTo0, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const POLISH = /\b(?:poland|polish|polski|polnisch|polonais)/i;
/** The month tells the century: plus 80 for 18xx, 20 for 20xx and so on. */
const MONTHS = { monthOffsets: [0, 20, 40, 60, 80] };
const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const NIP_WORDS = 'nip podatkowy vat faktura';

/** Personal, tax, company, identity card and passport numbers: Poland. */
export const POLAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'pl-pesel',
    type: 'PL_PESEL',
    forms: ['###########', '###### #####', '######-#####'],
    valid: (value) =>
      hasDate(value, 2, 4, MONTHS) && weighsTo0(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10),
    checksum: 'weights modulo 10',
    words: 'pesel pesela peselu peselem ewidencyjny',
    vagueWords: 'id identity personal national',
    home: POLISH,
    near: 0.98,
  }),
  issuedNumber({
    id: 'pl-nip-grouped',
    type: 'PL_NIP',
    forms: ['###-###-##-##', '###-##-##-###'],
    valid: isNip,
    checksum: 'weights modulo 11',
    score: 0.7,
    words: NIP_WORDS,
    near: 0.98,
  }),
  issuedNumber({
    id: 'pl-nip',
    type: 'PL_NIP',
    forms: ['##########', '### ### ## ##'],
    valid: isNip,
    checksum: 'weights modulo 11',
    words: NIP_WORDS,
    near: 0.97,
  }),
  issuedNumber({
    id: 'pl-regon',
    type: 'PL_REGON',
    forms: ['#########', '##############'],
    valid: isRegon,
    checksum: 'weights modulo 11',
    words: 'regon',
    near: 0.97,
  }),
  issuedNumber({
    id: 'pl-identity-card',
    type: 'PL_ID_CARD',
    forms: ['AAA######', 'AAA ######', 'AAA-######'],
    valid: isIdentityCard,
    checksum: 'weights modulo 10',
    words: 'dowód dowodu dowodem osobisty osobistego',
    vagueWords: 'id identity',
    home: POLISH,
    near: 0.97,
  }),
  issuedNumber({
    id: 'pl-passport',
    type: 'PL_PASSPORT',
    forms: ['AA#######', 'AA #######'],
    valid: isPassport,
    checksum: 'weights modulo 10',
    words: 'paszport paszportu paszportem',
    vagueWords: 'passport',
    home: POLISH,
    near: 0.97,
  }),
];

/** Also the digits of a Polish VAT number. */
export function isNip(value: string): boolean {
  return weightedSum(value, NIP_WEIGHTS) % 11 === digitAt(value, 9);
}

function isRegon(value: string): boolean {
  const weights =
    value.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
  return (weightedSum(value, weights) % 11) % 10 === digitAt(value, -1);
}

function isIdentityCard(value: string): boolean {
  return alphanumericSum(value, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;
}

function isPassport(value: string): boolean {
  return alphanumericSum(value, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0;
}

function alphanumericSum(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphanumericValue(value, i), 0);
}
