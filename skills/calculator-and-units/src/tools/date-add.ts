import { z } from 'zod';
import { isoDate, isoWeek } from '../../../kit/dates/index.ts';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { DATE, describeDay, readDate, stepDate, weekdayName } from './dates.ts';

const STEP = z.int().min(-1_000_000).max(1_000_000).default(0);

const INPUT = z.object({
  date: DATE,
  years: STEP,
  months: STEP,
  weeks: STEP,
  days: STEP,
  weekdays: STEP.describe('Mondays to Fridays; no public holidays are known.'),
});

const OUTPUT = z.object({
  date: z.string(),
  weekday: z.string(),
  iso_week: z.int(),
});

/** Adds to a date or goes back from it; with nothing to add it tells the weekday. */
export const dateAdd: Tool = defineTool({
  name: 'date_add',
  title: 'Add to a date',
  description:
    'Adds years, months, weeks, days or weekdays to a date (negative numbers go back) and tells the weekday. A month from January 31 is the last day of February.',
  input: INPUT,
  output: OUTPUT,
  run: ({ date, ...steps }) => {
    const day = stepDate(readDate(date), steps);
    const data = { date: isoDate(day), weekday: weekdayName(day), iso_week: isoWeek(day).week };
    return { text: describeDay(day), data };
  },
});
