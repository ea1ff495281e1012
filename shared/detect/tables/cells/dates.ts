const YEAR = '(?:1[89]|20)\\d\\d';
const DAY_OR_MONTH = '(?:0?[1-9]|[12]\\d|3[01])';
const BETWEEN = '[ ]?[./ -][ ]?';
const MONTH = '\\p{L}{3,12}\\.?';
const TIME =
  '(?:[T ]\\d\\d?:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z| ?[AaPp]\\.?[Mm]\\.?|[+-]\\d\\d:?\\d\\d)?)?';
const FORMS = [
  // 12.03.1985, 3/12/85, 12 03 1985, 1985-03-12, 12-Mar-1985, 12th March 1985, 12 de marzo de 1985, March 12, 1985, 1985
  `${DAY_OR_MONTH}${BETWEEN}${DAY_OR_MONTH}${BETWEEN}(?:${YEAR}|['’]?\\d\\d)`,
  `${YEAR}${BETWEEN}${DAY_OR_MONTH}${BETWEEN}${DAY_OR_MONTH}`,
  `${DAY_OR_MONTH}(?:st|nd|rd|th|er|º|ª|\\.)?[ ./-]{0,2}(?:(?:de|of) )?${MONTH}[ ,./-]{0,2}(?:(?:de|del|of) )?(?:${YEAR}|['’]?\\d\\d)`,
  `${MONTH}[ ./-]${DAY_OR_MONTH}(?:st|nd|rd|th)?,?[ /-](?:${YEAR}|\\d\\d)`,
  `${YEAR}[ /-]${MONTH}[ /-]${DAY_OR_MONTH}`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`,
  '(?:19|20)\\d\\d',
  // Without the year: a birthday.
  `${DAY_OR_MONTH}\\.[ ]?(?:${DAY_OR_MONTH}\\.|${MONTH})`,
].join('|');
const DATE = new RegExp(`^(?:${FORMS})${TIME}$`, 'u');
const MAX_LENGTH = 40;

/** Whether a cell is a date in any usual order and form, or a year. */
export function looksLikeDate(value: string): boolean {
  return value.length <= MAX_LENGTH && DATE.test(value);
}
