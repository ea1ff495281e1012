import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Added to the day in numbers of people who are not registered (samordningsnummer). */
const DAYS = { dayOffsets: [0, 60] };
const PERSONAL_WORDS =
  'personnummer personnr pnr samordningsnummer personnumret personid personal identity';
const COMPANY_WORDS =
  'organisationsnummer orgnr org organisationsnr företag bolag ab momsregistreringsnummer';

/** Personal and company numbers: Sweden (Skatteverket). */
export const SWEDEN: readonly Recognizer[] = [
  issuedNumber({
    id: 'se-personal-number',
    type: 'SE_PERSONNUMMER',
    forms: [
      '######-####',
      '######+####',
      '########-####',
      '########+####',
      '###### ####',
      '######## ####',
    ],
    valid: isPersonalNumber,
    checksum: 'Luhn',
    score: 0.75,
    words: PERSONAL_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'se-personal-number-plain',
    type: 'SE_PERSONNUMMER',
    forms: ['##########', '[12][089]##########'],
    valid: isPersonalNumber,
    checksum: 'Luhn',
    words: PERSONAL_WORDS,
    near: 0.97,
  }),
  issuedNumber({
    id: 'se-company-number',
    type: 'SE_ORGANISATIONSNUMMER',
    forms: ['[1-35-9]#[2-9]###-####', '[1-35-9]#[2-9]#######', '16[1-35-9]#[2-9]###-####'],
    valid: isCompanyNumber,
    checksum: 'Luhn',
    words: COMPANY_WORDS,
    near: 0.97,
  }),
  issuedNumber({
    id: 'se-limited-company',
    type: 'SE_ORGANISATIONSNUMMER',
    forms: ['55[69]###-####'],
    valid: isCompanyNumber,
    checksum: 'Luhn',
    score: 0.6,
    words: COMPANY_WORDS,
    near: 0.97,
  }),
];

function isPersonalNumber(value: string): boolean {
  const short = value.slice(-10);
  return hasDate(short, 2, 4, DAYS) && luhnValid(short);
}

function isCompanyNumber(value: string): boolean {
  return luhnValid(value.slice(-10));
}
