import type { Recognizer } from '../../../engine/recognizer.ts';
import { nameAlone, nameAloneOneCase } from './alone.ts';
import { chatSpeaker } from './chat-speakers.ts';
import { birthName, familyName, kinOf, nameBeforeBirthName, roleAndName } from './families.ts';
import { namedField, plainNameField } from './fields.ts';
import { fullName } from './full-name.ts';
import { nameInPlace, slashSigned } from './in-place.ts';
import { introducedName, introducedSmall, selfNamed } from './introductions.ts';
import {
  addressedName,
  greetedName,
  greetedUnknown,
  signedAtEnd,
  signedInline,
  signedName,
} from './letters.ts';
import { nameBeforeMail } from './mail-headers.ts';
import { nameBesidePhone, neighbourName, relationAndName, relativeName } from './relatives.ts';
import { relativeSmall, selfSmall } from './small-relatives.ts';
import { smallNameBehindTitle, smallTitle } from './small-titles.ts';
import { lastLine, speaker } from './speakers.ts';
import { surnameFirst } from './surname-first.ts';
import { titleField } from './title-field.ts';
import { nameBehindTitle, title } from './titles.ts';

/** Names of people that something in the text announces as such, and their titles. */
export const NAME_RECOGNIZERS: readonly Recognizer[] = [
  nameBehindTitle,
  smallNameBehindTitle,
  smallTitle,
  title,
  titleField,
  introducedName,
  introducedSmall,
  selfNamed,
  relativeName,
  relationAndName,
  familyName,
  birthName,
  nameBeforeBirthName,
  kinOf,
  roleAndName,
  neighbourName,
  nameBesidePhone,
  addressedName,
  greetedName,
  greetedUnknown,
  signedName,
  signedInline,
  signedAtEnd,
  namedField,
  plainNameField,
  nameBeforeMail,
  fullName,
  speaker,
  chatSpeaker,
  lastLine,
  surnameFirst,
  relativeSmall,
  selfSmall,
  nameInPlace,
  slashSigned,
  nameAlone,
  nameAloneOneCase,
];
