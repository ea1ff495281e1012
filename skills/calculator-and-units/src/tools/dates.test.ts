import { describe, expect, it } from 'vitest';
import { describeDay, differenceOf, readDate, stepDate } from './dates.ts';

const NOTHING = { years: 0, months: 0, weeks: 0, days: 0, weekdays: 0 };

describe('counting with dates', () => {
  it('tells days and whole months apart', () => {
    expect(differenceOf(readDate('2024-02-29'), readDate('2026-03-01'))).toEqual({
      days: 731,
      years: 2,
      months: 0,
      restDays: 1,
      weekdays: 522,
    });
  });

  it('goes back with a sign', () => {
    expect(differenceOf(readDate('2026-03-10'), readDate('2026-03-01')).days).toBe(-9);
  });

  it('skips weekends when weekdays are added', () => {
    const friday = readDate('2026-03-06');
    const later = (weekdays: number) => describeDay(stepDate(friday, { ...NOTHING, weekdays }));
    expect(later(1)).toContain('Monday, 2026-03-09');
    expect(later(6)).toContain('Monday, 2026-03-16');
    expect(later(-1)).toContain('Thursday, 2026-03-05');
    const saturday = readDate('2026-03-07');
    expect(describeDay(stepDate(saturday, { ...NOTHING, weekdays: 1 }))).toContain('2026-03-09');
  });

  it('refuses what is no date', () => {
    expect(() => readDate('30.02.2026')).toThrow('no date');
    expect(() => stepDate(readDate('9999-12-31'), { ...NOTHING, days: 1 })).toThrow('calendar');
  });
});
