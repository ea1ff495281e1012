import type { Recognizer } from '../../engine/recognizer.ts';
import { birthBesideName } from './birth-beside-name.ts';
import { baptism, birthInSix, birthMark, birthStar } from './birth-marks.ts';
import {
  announcedBirthday,
  birthdayBehindDay,
  birthYear,
  ofYear,
  yearBeforeBirth,
} from './births.ts';
import { date, dateOfBirth } from './dates.ts';

/** Calendar dates, and those on which somebody was born. */
export const DATE_RECOGNIZERS: readonly Recognizer[] = [
  date,
  dateOfBirth,
  announcedBirthday,
  birthdayBehindDay,
  birthYear,
  yearBeforeBirth,
  ofYear,
  birthMark,
  birthStar,
  birthBesideName,
  birthInSix,
  baptism,
];
