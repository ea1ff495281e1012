import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const RUSSIAN = /\brussia|россий|росси|рф\b/i;
const PERSON_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Tax, insurance and passport numbers: Russia. */
export const RUSSIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ru-inn',
    type: 'RU_INN',
    forms: ['##########', '############'],
    valid: isTaxNumber,
    checksum: 'weights modulo 11',
    words: 'инн inn налогоплательщика',
    vagueWords: 'tax',
    home: RUSSIAN,
    near: 0.97,
  }),
  issuedNumber({
    id: 'ru-snils',
    type: 'RU_SNILS',
    forms: ['###-###-### ##', '###-###-###-##'],
    valid: isInsuranceNumber,
    checksum: 'weights modulo 101',
    score: 0.85,
    words: 'снилс snils страховой',
    near: 1,
  }),
  issuedNumber({
    id: 'ru-snils-plain',
    type: 'RU_SNILS',
    forms: ['###########', '### ### ### ##'],
    valid: isInsuranceNumber,
    checksum: 'weights modulo 101',
    words: 'снилс snils страховой',
    near: 0.97,
  }),
  issuedNumber({
    id: 'ru-passport',
    type: 'RU_PASSPORT',
    forms: [
      '#### ######',
      '## ## ######',
      '##########',
      '#### №######',
      '#### № ######',
      '## ## № ######',
    ],
    words: 'паспорт паспорта паспорте серия паспортные',
    vagueWords: 'passport',
    home: RUSSIAN,
    near: 0.93,
  }),
];

/** Ten digits for companies, twelve with two check digits for people (FNS Order ЕД-7-14/559). */
function isTaxNumber(value: string): boolean {
  if (value.length === 10) return checks(value, PERSON_WEIGHTS.slice(2), 9);
  return checks(value, PERSON_WEIGHTS.slice(1), 10) && checks(value, PERSON_WEIGHTS, 11);
}

function checks(value: string, weights: readonly number[], at: number): boolean {
  return (weightedSum(value, weights) % 11) % 10 === digitAt(value, at);
}

/** Checked since number 001-001-998 (PFR). */
function isInsuranceNumber(value: string): boolean {
  const sum = weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === Number(value.slice(9));
}
