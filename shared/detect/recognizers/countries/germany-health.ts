import { digitAt, weightedCrossSum, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Day of birth, or the day plus 50 where numbers ran out (VKVV § 2). */
const PENSION_DAYS = { dayOffsets: [0, 50] };
const PENSION_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const HEALTH_WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

/** Pension and health insurance, doctors and practices: Germany. */
export const GERMANY_HEALTH: readonly Recognizer[] = [
  issuedNumber({
    id: 'de-pension-insurance',
    type: 'DE_SOCIAL_SECURITY',
    forms: ['########A###', '## ###### A ###', '## ###### A###', '##-######-A-###'],
    anyCase: true,
    valid: isPensionNumber,
    checksum: 'VKVV § 4',
    score: 0.85,
    words:
      'sozialversicherungsnummer rentenversicherungsnummer versicherungsnummer svnr rvnr sv ' +
      'sozialversicherung rentenversicherung sozialversicherungsausweis',
    near: 1,
  }),
  issuedNumber({
    id: 'de-health-insurance',
    type: 'DE_HEALTH_INSURANCE',
    forms: ['A#########', 'A### ### ###'],
    anyCase: true,
    valid: isHealthInsuranceNumber,
    checksum: '§ 290 SGB V',
    words:
      'kvnr krankenversicherungsnummer krankenversichertennummer versichertennummer versichertennr ' +
      'versicherten krankenkasse krankenversicherung gesundheitskarte egk gkv aok tk barmer dak ikk bkk kv',
    near: 0.95,
  }),
  issuedNumber({
    id: 'de-lanr',
    type: 'DE_LANR',
    forms: ['#########'],
    valid: (value) => (weightedSum(value, [4, 9, 4, 9, 4, 9]) + digitAt(value, 6)) % 10 === 0,
    checksum: 'weights 4 and 9 (KBV)',
    words: 'lanr arztnummer arztnr',
    near: 0.95,
  }),
  issuedNumber({
    id: 'de-bsnr',
    type: 'DE_BSNR',
    forms: ['#########'],
    words: 'bsnr nbsnr betriebsstättennummer betriebsstaettennummer betriebsstätte praxisnummer',
  }),
  issuedNumber({
    id: 'de-telematik',
    type: 'DE_TELEMATIK_ID',
    forms: [
      '1-##########',
      '1-############',
      '1-##############',
      '5-2-#########',
      '5-2-############',
      '10-############',
      '3-##########',
      '9-##########',
    ],
    words: 'telematik telematikid ehba smc hba heilberufsausweis gematik',
  }),
];

function isPensionNumber(value: string): boolean {
  if (!hasDate(value, 4, 2, PENSION_DAYS)) return false;
  const digits = value.slice(0, 8) + ordinal(value[8]!) + value.slice(9);
  return weightedCrossSum(digits, PENSION_WEIGHTS) % 10 === digitAt(value, -1);
}

function isHealthInsuranceNumber(value: string): boolean {
  const digits = ordinal(value[0]!) + value.slice(1);
  return weightedCrossSum(digits, HEALTH_WEIGHTS) % 10 === digitAt(value, -1);
}

/** `A` is 01, `Z` is 26. */
function ordinal(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}
