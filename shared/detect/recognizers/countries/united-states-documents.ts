import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Numbers of licences by state, from the formats AAMVA collects; separators of Florida, Illinois and Wisconsin allowed. */
const LICENCE = [
  '[A-Z]\\d{3}-\\d{3}-\\d{2}-\\d{3}-\\d',
  '[A-Z]\\d{3}-\\d{4}-\\d{4}(?:-\\d{2})?',
  '[A-Z]\\d{2}-\\d{2}-\\d{4}',
  '[A-Z]\\d{4,14}',
  '[A-Z]{2}\\d{6}[A-Z]?',
  '[A-Z]{3}\\d{6}',
  '[A-Z]{1,7}[*A-Z]{0,5}\\d{3}[A-Z0-9]{2}',
  '\\d{2}[A-Z]{3}\\d{5}',
  '\\d{3}[A-Z]{2}\\d{4}',
  '\\d{7}[A-Z]',
  '\\d{3}[- ]\\d{3}[- ]\\d{3}',
  '\\d{7,12}',
].join('|');

/** "driver's license number: D1234567", "DL# D1234567". */
const driverLicense: Recognizer = {
  id: 'us-driver-license',
  type: 'US_DRIVER_LICENSE',
  trigger: {
    kind: 'word',
    words: [
      'driver',
      'drivers',
      'driving',
      'driverlicense',
      'driverslicense',
      'driverlicensenumber',
      'dl',
      'dln',
    ],
  },
  lead: /(?:(?:driver'?s?'?|driver’s|driving)[ _-]?license(?:number)?|dln?)(?:[ _-]?(?:number|no\.?|num|id|#))?(?: (?:is|was|in \p{L}{4,12}|from \p{L}{4,12}|\([A-Z]{2}\))){0,4}["']?\s{0,4}[:=#]?\s{0,4}["']?/iuy,
  pattern: new RegExp(`(?=[\\w*-]{0,12}\\d)(?:${LICENCE})(?![\\w]|-\\w)`, 'iy'),
  score: 0.9,
};

const PASSPORT_WORDS = 'passport passports';

/** Passport, driver license, employer number, bank account: United States. */
export const UNITED_STATES_DOCUMENTS: readonly Recognizer[] = [
  driverLicense,
  issuedNumber({
    id: 'us-passport',
    type: 'US_PASSPORT',
    forms: ['#########', 'A########'],
    words: PASSPORT_WORDS,
    near: 0.85,
  }),
  issuedNumber({
    id: 'us-ein',
    type: 'US_EIN',
    forms: ['##-#######'],
    valid: (value) => !/^(?:0[07-9]|1[7-9]|28|29|49|69|70|78|79|89|9[67])/.test(value),
    words: 'ein fein employer irs federal w9 taxpayer',
    near: 0.92,
  }),
  issuedNumber({
    id: 'us-bank-number',
    type: 'US_BANK_NUMBER',
    forms: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((length) => '#'.repeat(length)),
    words: 'checking savings',
    vagueWords: 'account acct',
    home: /\b(?:routing|aba|wire transfer|direct deposit|ach|wells fargo|bank of america|chase|citibank|us bank|capital one)\b/i,
    near: 0.92,
  }),
];
