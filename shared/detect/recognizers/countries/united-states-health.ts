import { luhnValid } from '../../checksums/luhn.ts';
import { digitAt } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Letters of a Medicare number: none that look like digits (CMS). */
const LETTER = '[AC-HJKMNP-RT-Y]';
const EITHER = '[AC-HJKMNP-RT-Y0-9]';
/** What ISO 7812 puts before a health number of the United States. */
const NPI_PREFIX = '80840';

/** Medicare beneficiaries, providers, prescribers and laboratories: United States. */
export const UNITED_STATES_HEALTH: readonly Recognizer[] = [
  issuedNumber({
    id: 'us-mbi',
    type: 'US_MBI',
    forms: [
      `[1-9]${LETTER}${EITHER}#${LETTER}${EITHER}#${LETTER}${LETTER}##`,
      `[1-9]${LETTER}${EITHER}#-${LETTER}${EITHER}#-${LETTER}${LETTER}##`,
      `[1-9]${LETTER}${EITHER}# ${LETTER}${EITHER}# ${LETTER}${LETTER}##`,
    ],
    anyCase: true,
    score: 0.8,
    words: 'mbi medicare beneficiary',
    near: 1,
  }),
  issuedNumber({
    id: 'us-npi',
    type: 'US_NPI',
    forms: ['[12]#########'],
    valid: (value) => luhnValid(NPI_PREFIX + value),
    checksum: 'Luhn with prefix 80840',
    words: 'npi',
    vagueWords: 'provider',
    home: /\b(?:national provider|provider (?:id|identifier|number)|rendering|referring|billing)\b/i,
    near: 0.95,
  }),
  issuedNumber({
    id: 'us-dea',
    type: 'MEDICAL_LICENSE',
    forms: ['[ABCDEFGHJKLMPRSTUX][A-Z9]#######', '[ABCDEFGHJKLMPRSTUX][A-Z9]-#######'],
    valid: isDeaNumber,
    checksum: 'weights modulo 10 (DEA)',
    words:
      'dea prescriber physician doctor dr medical md license prescription registrant practitioner',
    near: 0.95,
  }),
  issuedNumber({
    id: 'us-clia',
    type: 'US_CLIA',
    forms: ['##D#######', '##-D-#######', '## D #######'],
    anyCase: true,
    words: 'clia lab laboratory labs',
  }),
];

function isDeaNumber(value: string): boolean {
  const digits = value.slice(2);
  const odd = digitAt(digits, 0) + digitAt(digits, 2) + digitAt(digits, 4);
  const even = digitAt(digits, 1) + digitAt(digits, 3) + digitAt(digits, 5);
  return (odd + 2 * even) % 10 === digitAt(digits, 6);
}
