import type { Recognizer } from '../../engine/recognizer.ts';
import { emailEncoded } from '../email.ts';
import { bracketedEmail, providerEmail, spokenEmail } from '../email-obfuscated.ts';
import { announcedPhone, phoneInSentence } from '../phone-announced.ts';
import { mobilePhone } from '../phone-mobile.ts';

/** What a rule can tell about people and places: addresses, ages, names announced as such. */
export const PERSONAL_RECOGNIZERS: readonly Recognizer[] = [
  emailEncoded,
  bracketedEmail,
  spokenEmail,
  providerEmail,
  announcedPhone,
  phoneInSentence,
  mobilePhone,
];
