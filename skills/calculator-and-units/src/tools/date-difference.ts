import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { DATE, differenceOf, readDate } from './dates.ts';

const INPUT = z.object({ from: DATE, to: DATE });

const OUTPUT = z.object({
  days: z.int().describe('Negative when the second date is the earlier one.'),
  weeks: z.number().describe('The same in weeks.'),
  years: z.int(),
  months: z.int(),
  rest_days: z.int().describe('Days beyond whole years and months.'),
  weekdays: z.int().describe('Mondays to Fridays between, the later date not counted.'),
});

/** Tells how far two dates are apart. */
export const dateDifference: Tool = defineTool({
  name: 'date_difference',
  title: 'Days between dates',
  description:
    'Counts days, weeks, weekdays, and whole years, months and days between two dates. Knows no public holidays.',
  input: INPUT,
  output: OUTPUT,
  run: ({ from, to }) => {
    const { days, years, months, restDays, weekdays } = differenceOf(readDate(from), readDate(to));
    const data = { days, weeks: days / 7, years, months, rest_days: restDays, weekdays };
    const text = `From ${from} to ${to}: ${days} days (${years} years, ${months} months and ${restDays} days; ${weekdays} weekdays).`;
    return { text, data };
  },
});
