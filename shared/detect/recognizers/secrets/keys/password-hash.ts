import type { Recognizer } from '../../../engine/recognizer.ts';

const CRYPT = '[./A-Za-z0-9]';

/**
 * Hashes of passwords as crypt(5), htpasswd, PHC strings and WordPress write them: enough to guess
 * the password at leisure.
 */
export const passwordHash: Recognizer = {
  id: 'password-hash',
  type: 'PASSWORD',
  trigger: { kind: 'sign', signs: '$' },
  notAfter: /[\w$]/,
  pattern: new RegExp(
    `\\$(?:2[abxy]?\\$\\d\\d\\$${CRYPT}{53}|(?:1|apr1)\\$${CRYPT}{1,8}\\$${CRYPT}{22}|5\\$(?:rounds=\\d{1,9}\\$)?${CRYPT}{1,16}\\$${CRYPT}{43}|6\\$(?:rounds=\\d{1,9}\\$)?${CRYPT}{1,16}\\$${CRYPT}{86}|y\\$${CRYPT}{2,8}\\$${CRYPT}{4,90}\\$${CRYPT}{43}|[PH]\\$${CRYPT}{31}|argon2(?:id|i|d)\\$v=\\d{1,3}\\$[mtp=,\\d]{5,40}\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128})(?![\\w/])`,
    'y',
  ),
  score: 0.95,
};
