import type { Recognizer } from '../engine/recognizer.ts';
import { creditCard } from './card.ts';
import { bitcoin, ethereum, segwit } from './crypto.ts';
import { date, dateOfBirth } from './dates.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { announcedId, uuid } from './ids.ts';
import { announcedIpv4, ipv4, ipv6 } from './ip.ts';
import { mac } from './mac.ts';
import { frenchPhone, internationalPhone, nationalPhone, northAmericanPhone } from './phone.ts';
import {
  credentialsInUrl,
  keyAssignment,
  keyValueConnection,
  passwordAssignment,
  passwordInSentence,
  privateKey,
  serviceTokens,
} from './secrets/index.ts';
import { url } from './url.ts';
import { usItin, usSsn } from './us-ids.ts';

/** Everything the product recognises by rule. Order does not matter: overlaps are resolved by strength. */
export const RECOGNIZERS: readonly Recognizer[] = [
  email,
  internationalPhone,
  northAmericanPhone,
  nationalPhone,
  frenchPhone,
  creditCard,
  iban,
  ...usSsn,
  ...usItin,
  ipv4,
  announcedIpv4,
  ipv6,
  mac,
  url,
  date,
  dateOfBirth,
  bitcoin,
  segwit,
  ethereum,
  uuid,
  announcedId,
  ...serviceTokens,
  privateKey,
  credentialsInUrl,
  keyValueConnection,
  passwordAssignment,
  passwordInSentence,
  keyAssignment,
];
