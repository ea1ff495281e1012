export { keyAssignment, passwordAssignment, passwordInSentence } from './assignment.ts';
export { credentialsInUrl, keyValueConnection } from './connection-string.ts';
export { privateKey } from './private-key.ts';
export { serviceTokens } from './service-tokens.ts';
