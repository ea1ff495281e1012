import type { Recognizer } from '../../engine/recognizer.ts';
import { authorizationHeader, basicCredentials, bearerToken } from './assignments/authorization.ts';
import {
  clientPassword,
  keyOption,
  loginArgument,
  netrcPassword,
  passwordOption,
  pipedPassword,
  sqlPassword,
  userOption,
} from './assignments/command-line.ts';
import { keyConstant, passwordConstant } from './assignments/constant.ts';
import {
  keyAssignment,
  keyInSentence,
  keySetting,
  keyValue,
  secretAssignment,
} from './assignments/key-assignment.ts';
import { keyElement, passwordElement, urlSignature } from './assignments/markup.ts';
import {
  networkKey,
  passwordApart,
  passwordBehindUser,
  passwordChanged,
  passwordForThing,
  swedishPassword,
} from './assignments/password-apart.ts';
import {
  passwordAssignment,
  passwordSetting,
  passwordValue,
  swedishSetting,
} from './assignments/password-assignment.ts';
import { passwordBefore } from './assignments/password-before.ts';
import { passwordInList } from './assignments/password-in-list.ts';
import { passwordOfAccount } from './assignments/password-of-account.ts';
import {
  passwordAnswered,
  passwordBeside,
  passwordInSentence,
  passwordOfPair,
} from './assignments/password-sentence.ts';
import { accessCode, codeBefore, pinCalledPassword } from './codes/access-code.ts';
import { codeByTopic } from './codes/code-by-topic.ts';
import {
  alarmOfHouse,
  codeChanged,
  doorIs,
  doorOfCodes,
  doorWithSign,
  keySafe,
  opensWith,
} from './codes/door-code.ts';
import { pin } from './codes/pin.ts';
import { codeGiven, typedAtDoor, typedCode } from './codes/typed-code.ts';
import {
  credentialsInUrl,
  jdbcConnection,
  keyValueConnection,
  keywordConnection,
} from './connection-string.ts';
import { jwt, jwtShape } from './jwt.ts';
import {
  encodedPem,
  jsonWebKey,
  privateKeyAssignment,
  privateKeyInSentence,
} from './keys/encoded-key.ts';
import { passwordHash } from './keys/password-hash.ts';
import { privateKey } from './keys/private-key.ts';
import { puttyKey } from './keys/putty-key.ts';
import { seedPhrase } from './keys/seed-phrase.ts';
import { ageKey, extendedKey, nostrKey, walletImportKey } from './keys/wallet-key.ts';
import { SERVICE_TOKENS } from './services/all.ts';

/** Keys, passwords and tokens. */
export const SECRET_RECOGNIZERS: readonly Recognizer[] = [
  passwordConstant,
  keyConstant,
  ...SERVICE_TOKENS,
  jwt,
  jwtShape,
  privateKey,
  encodedPem,
  puttyKey,
  jsonWebKey,
  privateKeyAssignment,
  privateKeyInSentence,
  ageKey,
  nostrKey,
  walletImportKey,
  extendedKey,
  seedPhrase,
  passwordHash,
  credentialsInUrl,
  keyValueConnection,
  keywordConnection,
  jdbcConnection,
  passwordAssignment,
  swedishSetting,
  passwordSetting,
  passwordValue,
  passwordInSentence,
  passwordBeside,
  passwordOfPair,
  passwordApart,
  passwordBehindUser,
  passwordBefore,
  passwordForThing,
  passwordChanged,
  passwordOfAccount,
  swedishPassword,
  networkKey,
  passwordInList,
  passwordOption,
  pipedPassword,
  passwordElement,
  clientPassword,
  userOption,
  loginArgument,
  netrcPassword,
  sqlPassword,
  basicCredentials,
  keyAssignment,
  secretAssignment,
  keySetting,
  keyValue,
  keyInSentence,
  keyOption,
  keyElement,
  bearerToken,
  authorizationHeader,
  urlSignature,
  pin,
  accessCode,
  opensWith,
  keySafe,
  doorOfCodes,
  alarmOfHouse,
  doorIs,
  doorWithSign,
  codeChanged,
  typedCode,
  typedAtDoor,
  codeGiven,
  pinCalledPassword,
  passwordAnswered,
  codeBefore,
  codeByTopic,
];
