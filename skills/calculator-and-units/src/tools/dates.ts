import { z } from 'zod';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  dayNumber,
  isDay,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekday,
} from '../../../kit/dates/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';

export const DATE = z.string().max(20).describe('A date as YYYY-MM-DD.');

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** @throws Refusal when `text` is no date. */
export function readDate(text: string): Day {
  const day = parseIsoDate(text);
  if (day) return day;
  throw new Refusal(
    'INPUT_INVALID',
    'That is no date of the calendar.',
    'Write dates as YYYY-MM-DD, such as 2026-03-09.',
  );
}

export interface Difference {
  /** Negative when `to` is before `from`. */
  days: number;
  /** The same as whole years, months and days, without a sign. */
  years: number;
  months: number;
  restDays: number;
  /** Mondays to Fridays from the earlier day on, the later one not counted. */
  weekdays: number;
}

export function differenceOf(from: Day, to: Day): Difference {
  const [early, late] = compareDays(from, to) <= 0 ? [from, to] : [to, from];
  let months = (late.year - early.year) * 12 + late.month - early.month;
  if (compareDays(addMonths(early, months), late) > 0) months--;
  const restDays = dayNumber(late) - dayNumber(addMonths(early, months));
  return {
    days: dayNumber(to) - dayNumber(from),
    years: Math.floor(months / 12),
    months: months % 12,
    restDays,
    weekdays: weekdaysBetween(early, late),
  };
}

export interface DateSteps {
  years: number;
  months: number;
  weeks: number;
  days: number;
  weekdays: number;
}

/** Years and months first, then weeks and days, then Mondays to Fridays. @throws Refusal outside the calendar. */
export function stepDate(from: Day, { years, months, weeks, days, weekdays }: DateSteps): Day {
  const moved = addDays(addMonths(from, years * 12 + months), weeks * 7 + days);
  const result = addWeekdays(moved, weekdays);
  if (isDay(result)) return result;
  throw new Refusal(
    'INPUT_INVALID',
    'That leads out of the calendar.',
    'Stay between the years 1 and 9999.',
  );
}

/** "Monday, 2026-03-09 (week 11 of 2026)". */
export function describeDay(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${WEEKDAYS[weekday(day)]}, ${isoDate(day)} (week ${week} of ${year})`;
}

export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day)]!;
}

function isWorkday(day: Day): boolean {
  return weekday(day) % 6 !== 0;
}

function weekdaysBetween(from: Day, to: Day): number {
  const days = dayNumber(to) - dayNumber(from);
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let i = wholeWeeks * 7; i < days; i++) if (isWorkday(addDays(from, i))) count++;
  return count;
}

function addWeekdays(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  // Five workdays are a week, so only the rest is counted one by one.
  let day = addDays(from, step * 7 * Math.floor(Math.abs(count) / 5));
  for (let left = Math.abs(count) % 5; left > 0; ) {
    day = addDays(day, step);
    if (isWorkday(day)) left--;
  }
  return day;
}
