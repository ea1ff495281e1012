import { MONTH } from './month-names.ts';

/** A year of a date, as the source of a pattern, like the rest. */
export const YEAR = '(?:19|20)\\d\\d';
/** People of registers and family trees were born long ago; elsewhere such a year is history. */
const YEAR_OF_BIRTH = '(?:1[5-9]|20)\\d\\d';
/** A day of the month, or its number where it may be either. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** A whole date in any form. */
export const ANY = datesOf(YEAR);
/** The same with the years in which people of registers were born. */
export const ANY_OF_BIRTH = datesOf(YEAR_OF_BIRTH);

function datesOf(year: string): string {
  return [
    `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
    `${DAY}([./-])${DAY}\\1(?:${year}|\\d\\d)`,
    `${YEAR}([./])(?:0?[1-9]|1[0-2])\\2${DAY}`,
    `${DAY}(?:st|nd|rd|th|\\.|º|er|ª|:e)?(?:[ /-]| de | of )?${MONTH}\\.?,?(?: de | del | d'| |/|-)${year}`,
    `${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${year}`,
  ].join('|');
}
