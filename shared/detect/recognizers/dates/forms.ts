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
export const ANY_OF_BIRTH = [
  datesOf(YEAR_OF_BIRTH),
  // "2. 9. 1931" of notices, "7 II 1834" as in Poland, "3 frimaire an IX" of the French Republic.
  `${DAY}\\. (?:0?[1-9]|1[0-2])\\. ${YEAR_OF_BIRTH}`,
  `${DAY}[. ] ?(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[. ] ?${YEAR_OF_BIRTH}`,
  `(?:${DAY}|1er) (?:vend[ée]miaire|brumaire|frimaire|niv[ôo]se|pluvi[ôo]se|vent[ôo]se|germinal|flor[ée]al|prairial|messidor|thermidor|fructidor),? an (?:1[0-4]|[1-9]|[IVX]{1,5})`,
].join('|');

function datesOf(year: string): string {
  return [
    `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
    `${DAY}([./-])${DAY}\\1(?:${year}|\\d\\d)`,
    `${YEAR}([./])(?:0?[1-9]|1[0-2])\\2${DAY}`,
    `${DAY}(?:st|nd|rd|th|\\.|º|er|ª|:e)?(?:[ /-]| de | of )?${MONTH}\\.?,?(?: de | del | d'| |/|-)${year}`,
    `${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${year}`,
  ].join('|');
}
