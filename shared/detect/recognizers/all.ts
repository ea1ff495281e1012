import type { Recognizer } from '../engine/recognizer.ts';
import { CARD_RECOGNIZERS } from './card.ts';
import { COUNTRY_RECOGNIZERS } from './countries/index.ts';
import { CRYPTO_RECOGNIZERS } from './crypto.ts';
import { DATE_RECOGNIZERS } from './dates/index.ts';
import { EMAIL_RECOGNIZERS } from './email/index.ts';
import { IBAN_RECOGNIZERS } from './iban.ts';
import { uuid } from './ids.ts';
import { announcedIpv4, ipv4, ipv6 } from './ip.ts';
import { MAC_RECOGNIZERS } from './mac.ts';
import { NUMBER_RECOGNIZERS } from './numbers/index.ts';
import { PERSONAL_RECOGNIZERS } from './personal/index.ts';
import { PHONE_RECOGNIZERS } from './phone/index.ts';
import { SECRET_RECOGNIZERS } from './secrets/index.ts';
import { url } from './url.ts';

/** Everything the product recognises by rule. Order does not matter: overlaps are resolved by strength. */
export const RECOGNIZERS: readonly Recognizer[] = [
  ...EMAIL_RECOGNIZERS,
  ...PHONE_RECOGNIZERS,
  ...CARD_RECOGNIZERS,
  ...IBAN_RECOGNIZERS,
  ipv4,
  announcedIpv4,
  ipv6,
  ...MAC_RECOGNIZERS,
  url,
  ...DATE_RECOGNIZERS,
  ...CRYPTO_RECOGNIZERS,
  uuid,
  ...COUNTRY_RECOGNIZERS,
  ...NUMBER_RECOGNIZERS,
  ...PERSONAL_RECOGNIZERS,
  ...SECRET_RECOGNIZERS,
];
