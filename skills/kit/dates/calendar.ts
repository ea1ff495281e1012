/** A day of the Gregorian calendar, years 1 to 9999. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const MS_A_DAY = 86_400_000;
const LAST_YEAR = 9999;

/** Days since 1970-01-01; negative before. */
export function dayNumber({ year, month, day }: Day): number {
  // `Date.UTC` takes years below 100 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}

export function dayOfNumber(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayOfNumber(dayNumber({ year, month: month + 1, day: 1 }) - 1).day;
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of another month, or its last day: January 31 and one month is February 28. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const total = year * 12 + month - 1 + months;
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** Negative, zero or positive, as `a` is before, on or after `b`. */
export function compareDays(a: Day, b: Day): number {
  return dayNumber(a) - dayNumber(b);
}

/** The number of the ISO 8601 week, and the year it belongs to. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - (weekday(day) || 7));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** `2026-03-09`. */
export function isoDate({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day `text` names as `YYYY-MM-DD`, if there is such a day. */
export function parseIsoDate(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
