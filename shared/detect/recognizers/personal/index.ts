import type { Recognizer } from '../../engine/recognizer.ts';
import { announcedPhone, phoneInSentence } from '../phone-announced.ts';
import { mobilePhone } from '../phone-mobile.ts';

/** What a rule can tell about people and places: addresses, ages, names announced as such. */
export const PERSONAL_RECOGNIZERS: readonly Recognizer[] = [
  announcedPhone,
  phoneInSentence,
  mobilePhone,
];
