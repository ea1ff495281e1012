import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { PhonePlans } from './phone-plans.ts';
import {
  continuesNumbers,
  digitsOf,
  isOtherNumber,
  NEXT_DIGIT,
  PHONE_END,
  settleOnNumber,
  writtenOf,
} from './phone-shape.ts';

const plans = new PhonePlans();

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

/** Numbers with a country code (ITU-T E.164), valid by libphonenumber's metadata. */
export const internationalPhone: Recognizer = {
  id: 'phone-international',
  effort: 20,
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '+' },
    { kind: 'digits', min: 4, max: 17 },
    {
      kind: 'digits',
      min: 2,
      max: 3,
      next: ' -',
      digitsAfter: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    },
  ],
  notAfter: /[\w.+/-]/,
  pattern: new RegExp(`(?:\\+[ (]?|00[ -]?)(?=[1-9])\\d(?:${NEXT_DIGIT}){6,16}${PHONE_END}`, 'y'),
  score: 0.95,
  validate: (candidate) => settleOnNumber(candidate, () => isInternational(candidate)),
};

function isInternational(candidate: Candidate): boolean {
  const digits = digitsOf(candidate).replace(/^00/, '');
  if (plans.isInternational(digits)) return true;
  // "+44 (0)20 …": the bracketed trunk zero is not dialled from abroad.
  if (!/\(0\)/.test(writtenOf(candidate))) return false;
  return [1, 2, 3].some(
    (length) =>
      digits[length] === '0' &&
      plans.isInternational(digits.slice(0, length) + digits.slice(length + 1)),
  );
}

/** North American numbers in their usual grouping, 555-867-5309 or (555) 867-5309. */
export const northAmericanPhone: Recognizer = {
  id: 'phone-nanp',
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
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) =>
    !isColumn(candidate) &&
    settleOnNumber(candidate, () => plans.isNational(digitsOf(candidate), 'US')),
};

/** Groups with nothing but spaces between them, and more of them before. */
function isColumn(candidate: Candidate): boolean {
  return /^[\d ]+$/.test(writtenOf(candidate)) && continuesNumbers(candidate);
}

/** Numbers as written at home, without a country code: reported where words of telephony stand near. */
export const nationalPhone: Recognizer = {
  id: 'phone-national',
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
  return REGIONS.some((region) => plans.isNational(digits, region));
}

/** French style, five pairs of which the first is 01 to 09; nothing else is written so. */
export const frenchPhone: Recognizer = {
  id: 'phone-french',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 2, next: ' .', digitsAfter: [2] },
  notAfter: /[\w.+/#-]/,
  pattern: /0[1-9]([ .])\d\d(?:\1\d\d){3}(?![\w]|[ .-]\d)/y,
  score: 0.7,
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) =>
    !continuesNumbers(candidate) && plans.isNational(digitsOf(candidate), 'FR'),
};
