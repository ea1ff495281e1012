import { expect, it } from 'vitest';
import { hasDate, isDayOfYear } from './birth-date.ts';

it('knows the days of every month, and lets 29 February be', () => {
  expect(isDayOfYear(2, 29)).toBe(true);
  expect(isDayOfYear(2, 30)).toBe(false);
  expect(isDayOfYear(4, 31)).toBe(false);
  expect(isDayOfYear(13, 1)).toBe(false);
  expect(isDayOfYear(0, 1)).toBe(false);
  expect(isDayOfYear(1, 0)).toBe(false);
});

it('reads month and day where they stand, less what was added', () => {
  expect(hasDate('850730', 2, 4)).toBe(true);
  expect(hasDate('300785', 2, 0)).toBe(true);
  expect(hasDate('855730', 2, 4)).toBe(false);
  expect(hasDate('855730', 2, 4, { monthOffsets: [0, 50] })).toBe(true);
  expect(hasDate('850790', 2, 4, { dayOffsets: [0, 60] })).toBe(true);
});
