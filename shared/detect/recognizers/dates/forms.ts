import { MONTH } from './month-names.ts';

export const YEAR = '(?:19|20)\\d\\d';
/** People of registers and family trees were born long ago; elsewhere such a year is history. */
const YEAR_OF_BIRTH = '(?:1[5-9]|20)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const ANY = datesOf(YEAR);
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
