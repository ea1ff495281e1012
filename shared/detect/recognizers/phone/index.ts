import type { Recognizer } from '../../engine/recognizer.ts';
import { announcedPhone, phoneInSentence } from './announced.ts';
import { bareMobile, chileanMobile, mobileOfSomebody, phoneInCase } from './bare.ts';
import { phoneBeforeMail, phoneBehindMail } from './beside-mail.ts';
import { dictatedPhone } from './dictated.ts';
import { compactMobile, plainPhone, trunkZeroPhone } from './home.ts';
import { internationalPhone, loggedPhone } from './international.ts';
import { mobilePhone } from './mobile.ts';
import { frenchPhone, nationalPhone, northAmericanPhone } from './national.ts';

/** Telephone numbers: with a country code, announced, near words of telephony, or grouped as only they are. */
export const PHONE_RECOGNIZERS: readonly Recognizer[] = [
  internationalPhone,
  loggedPhone,
  northAmericanPhone,
  nationalPhone,
  frenchPhone,
  announcedPhone,
  phoneInSentence,
  mobilePhone,
  trunkZeroPhone,
  plainPhone,
  compactMobile,
  bareMobile,
  mobileOfSomebody,
  phoneInCase,
  chileanMobile,
  phoneBehindMail,
  phoneBeforeMail,
  dictatedPhone,
];
