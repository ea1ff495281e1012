import type { CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { PhonePlans } from './phone-plans.ts';

const plans = new PhonePlans();

const PHONE_WORDS = (
  'phone phones telephone tel mobile cell cellphone call calls text sms whatsapp fax contact reach number ' +
  'telefon telefonnummer handy mobil handynummer rufnummer téléphone portable appeler appelez numéro ' +
  'teléfono móvil celular llámame llamar telefone telemóvel ligar telefono cellulare chiamare ' +
  'telefoon telefoonnummer mobiel bellen gsm mobilnummer ring komórka telefonu zadzwoń'
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
];
const MIN_NATIONAL_LENGTH = 7;
const SEPARATED = '(?:[ ./()\u00a0-]{0,3}\\d)';

/** Numbers with a country code (ITU-T E.164), valid by libphonenumber's metadata. */
export const internationalPhone: Recognizer = {
  id: 'phone-international',
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '+' },
    { kind: 'digits', min: 4, max: 15 },
    { kind: 'digits', min: 2, max: 3, next: ' ' },
  ],
  notAfter: /[\w.+/-]/,
  pattern: new RegExp(`(?:\\+\\(?|00)[1-9]${SEPARATED}{6,15}(?![\\w]|[-.]\\d)`, 'y'),
  score: 0.95,
  validate(candidate) {
    const digits = digitsOf(candidate).replace(/^00/, '');
    if (plans.isInternational(digits)) return true;
    // "+44 (0)20 …": the bracketed trunk zero is not dialled from abroad.
    const written = candidate.text.slice(candidate.start, candidate.end);
    return written.includes('(0)') && plans.isInternational(digits.replace(/^(\d{1,3}?)0/, '$1'));
  },
};

/** North American numbers in their usual grouping, 555-867-5309 or (555) 867-5309. */
export const northAmericanPhone: Recognizer = {
  id: 'phone-nanp',
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '(' },
    { kind: 'digits', min: 3, max: 3, next: '-. ' },
    { kind: 'digits', min: 1, max: 1, next: '-. (' },
  ],
  notAfter: /[\w.+/#-]/,
  pattern:
    /(?:1[-. ])?(?:\([2-9]\d{2}\)[ .-]?|[2-9]\d{2}([-. ]))[2-9]\d{2}[-. ]\d{4}(?![\w]|[-.]\d)/y,
  score: 0.75,
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) => plans.isNational(digitsOf(candidate), 'US'),
};

/** Numbers as written at home, without a country code: reported where words of telephony stand near. */
export const nationalPhone: Recognizer = {
  id: 'phone-national',
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'sign', signs: '(' },
    { kind: 'digits', min: 2, max: 6, next: ' ./-)' },
    { kind: 'digits', min: 7, max: 12 },
  ],
  notAfter: /[\w.+/#-]/,
  pattern: new RegExp(`(?<!\\d[ ./])\\(?\\d${SEPARATED}{6,13}(?![\\w]|[-.:]\\d)`, 'y'),
  score: 0,
  context: { words: PHONE_WORDS, score: 0.85 },
  validate(candidate) {
    // A second number or a count may follow; the shortest cut is tried last.
    do {
      if (isNationalNumber(candidate)) return true;
    } while (cutLastGroup(candidate));
    return false;
  },
};

function isNationalNumber(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  if (looksLikeDateOrAddress(text.slice(start, end))) return false;
  const digits = digitsOf(candidate);
  return REGIONS.some((region) => plans.isNational(digits, region));
}

/** Moves the end before the last group of digits; false when too little would be left. */
function cutLastGroup(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const rest = text.slice(start, end).replace(/[ ./()\u00a0-]+\d+$/, '');
  if (rest.length < MIN_NATIONAL_LENGTH || rest.length === end - start) return false;
  candidate.end = start + rest.length;
  return true;
}

/** French style, five pairs of which the first is 01 to 09; nothing else is written so. */
export const frenchPhone: Recognizer = {
  id: 'phone-french',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 2, next: ' .' },
  notAfter: /[\w.+/#-]/,
  pattern: /0[1-9]([ .])\d\d(?:\1\d\d){3}(?![\w]|[ .-]\d)/y,
  score: 0.7,
  context: { words: PHONE_WORDS, score: 0.95 },
  validate: (candidate) =>
    !continuesNumbers(candidate) && plans.isNational(digitsOf(candidate), 'FR'),
};

/** Whether another group of digits stands right before, as in a hex dump or a column of figures. */
function continuesNumbers({ text, start }: Candidate): boolean {
  return /\d[ .]$/.test(text.slice(Math.max(0, start - 2), start));
}

function digitsOf({ text, start, end }: Candidate): string {
  return text.slice(start, end).replace(/\D/g, '');
}

function looksLikeDateOrAddress(text: string): boolean {
  return /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{1,3}(?:\.\d{1,3}){3}$|(?:\d{4} ){3}\d{4})/.test(
    text,
  );
}
