import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const FIRST_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
/** Taken where the first weights give ten. */
const SECOND_WEIGHTS = [7, 4, 3, 2, 5, 2, 7, 6];

/** Tax number (Inland Revenue, number validation specification). */
export const NEW_ZEALAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'nz-ird',
    type: 'NZ_IRD',
    forms: ['########', '#########', '##-###-###', '###-###-###', '## ### ###', '### ### ###'],
    valid: isIrdNumber,
    checksum: 'weights modulo 11',
    words: 'ird',
    vagueWords: 'tax gst inland',
    home: /\b(?:new zealand|nz|kiwi|inland revenue)\b/i,
    near: 0.95,
  }),
  {
    // National Health Index: "NHI ZZZ0016", since 2022 also "ZZZ00AX".
    id: 'nz-nhi',
    type: 'MEDICAL_RECORD_NUMBER',
    trigger: { kind: 'word', words: ['nhi'] },
    lead: /nhi(?: ?(?:no|number|num|nr|#))?\.?(?: is)?[: ]{1,2}/iy,
    pattern: /[A-HJ-NP-Z]{3}\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})(?!\w)/iy,
    score: 0.9,
  },
];

function isIrdNumber(value: string): boolean {
  const number = Number(value);
  if (number < 10_000_000 || number > 150_000_000) return false;
  const digits = value.padStart(9, '0');
  let check = checkDigit(digits, FIRST_WEIGHTS);
  if (check === 10) check = checkDigit(digits, SECOND_WEIGHTS);
  return check === digitAt(digits, 8);
}

function checkDigit(digits: string, weights: readonly number[]): number {
  return (11 - (weightedSum(digits, weights) % 11)) % 11;
}
