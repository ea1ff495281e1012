import type { Recognizer } from '../../../engine/recognizer.ts';
import { namedField, plainNameField } from './fields.ts';
import { fullName } from './full-name.ts';
import { introducedName, introducedSmall, relativeName, selfNamed } from './introductions.ts';
import { addressedName, greetedName, greetedUnknown, signedInline, signedName } from './letters.ts';
import { nameBeforeMail } from './mail-headers.ts';
import { lastLine, speaker } from './speakers.ts';
import { nameBehindTitle, smallNameBehindTitle, smallTitle, title } from './titles.ts';

/** Names of people that something in the text announces as such, and their titles. */
export const NAME_RECOGNIZERS: readonly Recognizer[] = [
  nameBehindTitle,
  smallNameBehindTitle,
  smallTitle,
  title,
  introducedName,
  introducedSmall,
  selfNamed,
  relativeName,
  addressedName,
  greetedName,
  greetedUnknown,
  signedName,
  signedInline,
  namedField,
  plainNameField,
  nameBeforeMail,
  fullName,
  speaker,
  lastLine,
];
