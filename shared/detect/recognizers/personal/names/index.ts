import type { Recognizer } from '../../../engine/recognizer.ts';
import { namedField, plainNameField } from './fields.ts';
import { fullName } from './full-name.ts';
import { introducedName, introducedSmall, relativeName, selfNamed } from './introductions.ts';
import { addressedName, greetedName, signedInline, signedName } from './letters.ts';
import { nameBeforeMail } from './mail-headers.ts';
import { nameBehindTitle, title } from './titles.ts';

/** Names of people that something in the text announces as such, and their titles. */
export const NAME_RECOGNIZERS: readonly Recognizer[] = [
  nameBehindTitle,
  title,
  introducedName,
  introducedSmall,
  selfNamed,
  relativeName,
  addressedName,
  greetedName,
  signedName,
  signedInline,
  namedField,
  plainNameField,
  nameBeforeMail,
  fullName,
];
