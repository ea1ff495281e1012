import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  isDay,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekday,
} from './calendar.ts';

const NUMBERS = fc.integer({ min: dayNumber({ year: 1, month: 1, day: 1 }), max: 2_932_896 });

describe('the calendar', () => {
  it('gives every day back from its number and from its text', () => {
    fc.assert(
      fc.property(NUMBERS, (number) => {
        const day = dayOfNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        expect(parseIsoDate(isoDate(day))).toEqual(day);
      }),
    );
  });

  it('knows leap years', () => {
    expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isDay({ year: 2000, month: 2, day: 29 })).toBe(true);
  });

  it('ends at the last day of a shorter month', () => {
    expect(addMonths({ year: 2026, month: 1, day: 31 }, 1)).toEqual({
      year: 2026,
      month: 2,
      day: 28,
    });
    expect(addMonths({ year: 2026, month: 3, day: 31 }, -4)).toEqual({
      year: 2025,
      month: 11,
      day: 30,
    });
  });

  it('knows weekdays and weeks', () => {
    const day = { year: 2026, month: 12, day: 31 };
    expect(weekday(day)).toBe(4);
    expect(isoWeek(day)).toEqual({ year: 2026, week: 53 });
    expect(isoWeek(addDays(day, 4))).toEqual({ year: 2027, week: 1 });
  });

  it('takes no day that does not exist', () => {
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '0000-01-01', 'today'])
      expect(parseIsoDate(text)).toBeUndefined();
  });
});
