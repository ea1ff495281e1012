import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const DUTCH = /\b(?:dutch|netherlands|nederland|niederländ|néerland|holland)/i;

/** Citizen number, passport and identity card: Netherlands. */
export const NETHERLANDS: readonly Recognizer[] = [
  issuedNumber({
    id: 'nl-bsn',
    type: 'NL_BSN',
    forms: ['#########', '####.##.###', '### ### ###', '####-##-###', '########'],
    valid: isCitizenNumber,
    checksum: '11-test',
    words: 'bsn burgerservicenummer sofinummer sofi burgerservice',
    vagueWords: 'citizen service tax',
    home: DUTCH,
    near: 0.97,
  }),
  issuedNumber({
    id: 'nl-passport',
    type: 'NL_PASSPORT',
    // No O anywhere, and the last place is a digit (Rijksdienst voor Identiteitsgegevens).
    forms: [`[A-NP-Z][A-NP-Z]${'[A-NP-Z0-9]'.repeat(6)}#`],
    valid: (value) => /\d/.test(value.slice(2, 8)),
    words: 'paspoort paspoortnummer identiteitskaart identiteitsbewijs documentnummer',
    vagueWords: 'passport',
    home: DUTCH,
    near: 0.95,
  }),
];

/** The 11-test; the last digit counts minus one. */
export function isCitizenNumber(value: string): boolean {
  const digits = value.padStart(9, '0');
  const sum = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(digits, 8);
  return sum > 0 && sum % 11 === 0;
}
