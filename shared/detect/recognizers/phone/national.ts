import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { writtenOf } from '../written-of.ts';
import { PHONE_PLANS } from './plans.ts';
import {
  continuesNumbers,
  digitsOf,
  isOtherNumber,
  NEXT_DIGIT,
  PHONE_END,
  settleOnNumber,
} from './shape.ts';

const PHONE_WORDS = (
  'phone phones telephone tel mobile cell cellphone call calls text sms whatsapp fax ' +
  'telefon telefonnummer handy mobil handynummer rufnummer téléphone tél portable appeler appelez ' +
  'teléfono móvil celular llámame llamar telefone telemóvel ligar telefono cellulare chiamare ' +
  'telefoon telefoonnummer mobiel bellen gsm mobilnummer telefonnr komórka telefonu zadzwoń'
).split(' ');

/** Home regions tried for a number written without its country code, most speakers first. */
const REGIONS: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'BR',
  'NL',
  'SE',
  'PL',
  'PT',
  'IN',
  'AU',
  'AT',
  'CH',
  'BE',
  'IE',
  'DK',
  'NO',
  'MX',
  'AR',
];
const MIN_NATIONAL_DIGITS = 8;

/** North American numbers in their usual grouping, 555-867-5309 or (555) 867-5309. */
export const northAmericanPhone: Recognizer = {
  id: 'phone-nanp',
  effort: 3,
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '(' },
    { kind: 'digits', min: 3, max: 3, next: '-./ ', digitsAfter: [3] },
    { kind: 'digits', min: 1, max: 1, next: '-. (', digitsAfter: [0, 3] },
  ],
  notAfter: /[\w.+/#-]/,
  pattern: new RegExp(
    `(?:1[-. ])?(?:\\([2-9]\\d{2}\\)[ .-]?|[2-9]\\d{2}(?:[-.]|/(?=\\d{3}-)| (?=\\d{3}[- ])))[2-9]\\d{2}[-. ]\\d{4}${PHONE_END}`,
    'y',
  ),
  score: 0.75,
  settles: true,
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) =>
    !isColumn(candidate) &&
    settleOnNumber(candidate, () => PHONE_PLANS.isNational(digitsOf(candidate), 'US')),
};

/** Groups with nothing but spaces between them, and more of them before. */
function isColumn(candidate: Candidate): boolean {
  return /^[\d ]+$/.test(writtenOf(candidate)) && continuesNumbers(candidate);
}

/** Numbers as written at home, without a country code: reported where words of telephony stand near. */
export const nationalPhone: Recognizer = {
  id: 'phone-national',
  effort: 4,
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '(' },
    { kind: 'digits', min: 2, max: 6, next: ' ./-)' },
    { kind: 'digits', min: 9, max: 12 },
  ],
  notAfter: /[\w.+/#-]/,
  pattern: new RegExp(`\\(?\\d(?:${NEXT_DIGIT}){7,13}${PHONE_END}`, 'y'),
  score: 0,
  context: { words: PHONE_WORDS, score: 0.85 },
  validate: (candidate) =>
    !continuesNumbers(candidate) && settleOnNumber(candidate, () => isNational(candidate)),
};

/** House and postal numbers: "340-350 - 08025", "77042-2016 (713". */
const ADDRESS = /^\d{5}-\d{3}$|^\d{5}-\d{4}$|\d-\d+ [-–] |\d{4}\D*\(|\([^)]*$/;

/** Without groups and without a trunk zero it may be any number: those have to be announced. */
function isNational(candidate: Candidate): boolean {
  const written = writtenOf(candidate);
  if (/^[1-9]\d+$/.test(written) || isOtherNumber(written) || ADDRESS.test(written)) return false;
  const digits = digitsOf(candidate);
  if (digits.length < MIN_NATIONAL_DIGITS) return false;
  return REGIONS.some((region) => PHONE_PLANS.isNational(digits, region));
}

/** French style, five pairs of which the first is 01 to 09; nothing else is written so. With dashes mobiles only. */
export const frenchPhone: Recognizer = {
  id: 'phone-french',
  effort: 3,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 2, next: ' .-', digitsAfter: [2] },
  notAfter: /[\w.+/#-]/,
  pattern: /0(?:[1-9](?!-)|[67])([ .-])\d\d(?:\1\d\d){3}(?![\w]|[ .-]\d)/y,
  score: 0.7,
  settles: true,
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) =>
    !continuesNumbers(candidate) &&
    PHONE_PLANS.isNational(digitsOf(candidate), 'FR') &&
    !isDrawnLots(writtenOf(candidate)),
};

/** "06-12-25-31-44": numbers of a lottery stand in order. */
function isDrawnLots(written: string): boolean {
  if (!written.includes('-')) return false;
  const pairs = written.split('-');
  return pairs.every((pair, at) => at === 0 || pair > pairs[at - 1]!);
}
