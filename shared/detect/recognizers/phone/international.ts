import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { writtenOf } from '../written-of.ts';
import { PHONE_PLANS } from './plans.ts';
import { digitsOf, NEXT_DIGIT, PHONE_END, settleOnNumber } from './shape.ts';

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
  settles: true,
  validate: (candidate) => settleOnNumber(candidate, () => isInternational(candidate)),
};

/** `from=447911223344`, `"msisdn": "4915123456789"`: without a plus, in what calls and messages leave behind. */
export const loggedPhone: Recognizer = {
  id: 'phone-logged',
  effort: 6,
  type: 'PHONE_NUMBER',
  trigger: { kind: 'digits', min: 11, max: 13 },
  notAfter: /[^=: "']/,
  pattern:
    /(?<=(?<![\p{L}\d])(?:from|to|caller|callee|src|dst|dest|destination|recipient|sender|number|msisdn|ani|cli)["']?[=:] ?["']?)[1-9]\d{10,12}(?![\w]|[-.:]\d)/iuy,
  requires:
    'sms mms msisdn call calls caller callee sip voip dlr inbound outbound whatsapp ivr cdr smpp'.split(
      ' ',
    ),
  score: 0.75,
  validate: (candidate) => PHONE_PLANS.isInternational(digitsOf(candidate)),
};

function isInternational(candidate: Candidate): boolean {
  const digits = digitsOf(candidate).replace(/^00/, '');
  if (PHONE_PLANS.isInternational(digits)) return true;
  // "+44 (0)20 …": the bracketed trunk zero is not dialled from abroad.
  if (!/\(0\)/.test(writtenOf(candidate))) return false;
  return [1, 2, 3].some(
    (length) =>
      digits[length] === '0' &&
      PHONE_PLANS.isInternational(digits.slice(0, length) + digits.slice(length + 1)),
  );
}
