import type { Recognizer } from '../../engine/recognizer.ts';
import { email, emailEncoded } from './email.ts';
import { bracketedEmail, providerEmail, spokenEmail } from './obfuscated.ts';

/** E-mail addresses, plain, percent-encoded and written so that machines should not find them. */
export const EMAIL_RECOGNIZERS: readonly Recognizer[] = [
  email,
  emailEncoded,
  bracketedEmail,
  spokenEmail,
  providerEmail,
];
