import { descending, digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const CPF_WORDS = 'cpf cadastro contribuinte';
const CNPJ_WORDS = 'cnpj empresa';
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Personal, company, identity card and driving licence numbers: Brazil. */
export const BRAZIL: readonly Recognizer[] = [
  issuedNumber({
    id: 'br-cpf-grouped',
    type: 'BR_CPF',
    forms: ['###.###.###-##', '###.###.###.##', '###.###.###/##', '### ### ###-##'],
    valid: isCpf,
    checksum: 'two check digits modulo 11',
    score: 0.95,
    words: CPF_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'br-cpf',
    type: 'BR_CPF',
    forms: ['###########', '#########-##', '### ### ### ##'],
    valid: isCpf,
    checksum: 'two check digits modulo 11',
    words: CPF_WORDS,
    near: 0.98,
  }),
  issuedNumber({
    id: 'br-cnpj-grouped',
    type: 'BR_CNPJ',
    // Letters are issued since July 2026 (IN RFB 2229/2024).
    forms: ['##.###.###/####-##', '##.***.***/****-##', 'A*.***.***/****-##'],
    valid: isCnpj,
    checksum: 'two check digits modulo 11',
    score: 0.95,
    words: CNPJ_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'br-cnpj',
    type: 'BR_CNPJ',
    forms: ['##############', '########/####-##'],
    valid: isCnpj,
    checksum: 'two check digits modulo 11',
    words: CNPJ_WORDS,
    near: 0.98,
  }),
  issuedNumber({
    id: 'br-rg',
    type: 'BR_RG',
    forms: [
      '##.###.###-#',
      '##.###.###-X',
      '#.###.###',
      '##.###.###',
      '########-#',
      '########-X',
      '#########',
      '########X',
      'AA-##.###.###',
    ],
    words: 'rg registro',
    near: 0.88,
  }),
  issuedNumber({
    id: 'br-cnh',
    type: 'BR_CNH',
    forms: ['###########'],
    valid: isCnh,
    checksum: 'two check digits modulo 11',
    words: 'cnh habilitação carteira motorista',
    near: 0.97,
  }),
];

function isCpf(value: string): boolean {
  return (
    checkDigit(value, descending(10, 2)) === digitAt(value, 9) &&
    checkDigit(value, descending(11, 2)) === digitAt(value, 10)
  );
}

function isCnpj(value: string): boolean {
  return (
    checkDigit(value, CNPJ_WEIGHTS.slice(1)) === digitAt(value, 12) &&
    checkDigit(value, CNPJ_WEIGHTS) === digitAt(value, 13)
  );
}

/** Letters count by their place in ASCII, as digits do, so `weightedSum` takes both. */
function checkDigit(value: string, weights: readonly number[]): number {
  const rest = weightedSum(value, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Where the first sum gives ten, the second is lowered by two (SENATRAN). */
function isCnh(value: string): boolean {
  const first = weightedSum(value, descending(9, 1)) % 11;
  const second = (weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - (first > 9 ? 2 : 0);
  const lowered = second < 0 ? second + 11 : second;
  return (
    (first > 9 ? 0 : first) === digitAt(value, 9) &&
    (lowered > 9 ? 0 : lowered) === digitAt(value, 10)
  );
}
