import type { Recognizer } from '../../engine/recognizer.ts';
import { keyAssignment, passwordAssignment, passwordInSentence } from './assignment.ts';
import { credentialsInUrl, keyValueConnection } from './connection-string.ts';
import { privateKey } from './private-key.ts';
import { serviceTokens } from './service-tokens.ts';

/** Keys, passwords and tokens. */
export const SECRET_RECOGNIZERS: readonly Recognizer[] = [
  ...serviceTokens,
  privateKey,
  credentialsInUrl,
  keyValueConnection,
  passwordAssignment,
  passwordInSentence,
  keyAssignment,
];
