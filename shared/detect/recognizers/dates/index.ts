import type { Recognizer } from '../../engine/recognizer.ts';
import { announcedBirthday, birthYear, date, dateOfBirth } from './dates.ts';

/** Calendar dates, and those on which somebody was born. */
export const DATE_RECOGNIZERS: readonly Recognizer[] = [
  date,
  dateOfBirth,
  announcedBirthday,
  birthYear,
];
