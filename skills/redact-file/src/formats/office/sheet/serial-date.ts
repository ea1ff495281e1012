import { addDays, dayNumber, isDay, isoDate } from '../../../../../kit/dates/index.ts';

/** The day before day 1 of spreadsheets, whose 1900 has a February 29. */
const EPOCH = { year: 1899, month: 12, day: 30 };
const EPOCH_1904 = { year: 1904, month: 1, day: 1 };

/** The date a number of a spreadsheet stands for, as `YYYY-MM-DD`. */
export function serialDate(text: string, from1904: boolean): string | undefined {
  const serial = Number(text);
  if (
    !Number.isFinite(serial) ||
    serial < 1 ||
    serial > dayNumber({ year: 9999, month: 12, day: 31 }) + 25_569
  )
    return undefined;
  const day = addDays(from1904 ? EPOCH_1904 : EPOCH, Math.floor(serial));
  return isDay(day) ? isoDate(day) : undefined;
}
