import { z } from 'zod';

/** Most events in one file. */
const MOST_EVENTS = 200;

const TIME = z.string().max(30);
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

export const REPEAT = z.object({
  every: z.enum(['day', 'week', 'month', 'year']),
  interval: z.int().min(1).max(999).default(1).describe('2 with "week" is every other week.'),
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .max(7)
    .optional()
    .describe('For weeks: the days, such as ["MO", "WE"].'),
  count: z.int().min(1).max(1000).optional().describe('How often in all; not together with until.'),
  until: TIME.optional().describe('The last day, as YYYY-MM-DD.'),
});
export type Repeat = z.output<typeof REPEAT>;

export const EVENT = z.object({
  title: z.string().min(1).max(500),
  start: TIME.describe(
    'YYYY-MM-DDTHH:MM on the clock of the time zone, or YYYY-MM-DD for a whole day.',
  ),
  end: TIME.optional().describe('As start. For whole days the last day, which counts.'),
  duration_minutes: z.int().min(1).max(100_000).optional().describe('In place of end.'),
  time_zone: z
    .string()
    .max(64)
    .optional()
    .describe('Such as Europe/Berlin. Without it the time holds wherever the person is.'),
  location: z.string().max(1000).optional(),
  description: z.string().max(20_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  reminders_minutes: z
    .array(z.int().min(0).max(40_320))
    .max(5)
    .optional()
    .describe('Minutes before the start.'),
  repeat: REPEAT.optional(),
});
export type Event = z.output<typeof EVENT>;

export const EVENTS = z.array(EVENT).min(1).max(MOST_EVENTS);
