import { type Day, dayNumber, dayOfNumber, isDay } from '../../../kit/dates/index.ts';

/** A day, or a moment of it on somebody's clock. */
export interface LocalTime {
  day: Day;
  /** Minutes since midnight; absent for a whole day. */
  minutes?: number;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/;
const MINUTES_A_DAY = 1440;

/** Reads `2026-03-09` or `2026-03-09T10:30`; undefined when it is neither. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const match = WRITTEN.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date, hour, minute] = match.slice(1).map(Number);
  const day = { year: year!, month: month!, day: date! };
  if (!isDay(day)) return undefined;
  if (match[4] === undefined) return { day };
  if (hour! > 23 || minute! > 59) return undefined;
  return { day, minutes: hour! * 60 + minute! };
}

/** `2026-03-09T10:30`, as `parseLocalTime` reads it. */
export function writeLocalTime({ day, minutes }: LocalTime): string {
  const date = [pad(day.year, 4), pad(day.month), pad(day.day)].join('-');
  return minutes === undefined ? date : `${date}T${clock(minutes).join(':')}`;
}

/** `20260309` or `20260309T103000`, as calendars write it. */
export function formatLocalTime({ day, minutes }: LocalTime): string {
  const date = `${pad(day.year, 4)}${pad(day.month)}${pad(day.day)}`;
  return minutes === undefined ? date : `${date}T${clock(minutes).join('')}00`;
}

/** `20260309T103000Z`. */
export function formatUtc(time: Date): string {
  return time.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
}

export function addMinutes({ day, minutes = 0 }: LocalTime, more: number): LocalTime {
  const total = dayNumber(day) * MINUTES_A_DAY + minutes + more;
  const number = Math.floor(total / MINUTES_A_DAY);
  return { day: dayOfNumber(number), minutes: total - number * MINUTES_A_DAY };
}

/** Negative, zero or positive, as `a` is before, at or after `b`; a whole day counts from midnight. */
export function compareTimes(a: LocalTime, b: LocalTime): number {
  return (
    (dayNumber(a.day) - dayNumber(b.day)) * MINUTES_A_DAY + (a.minutes ?? 0) - (b.minutes ?? 0)
  );
}

function clock(minutes: number): string[] {
  return [pad(Math.floor(minutes / 60)), pad(minutes % 60)];
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
