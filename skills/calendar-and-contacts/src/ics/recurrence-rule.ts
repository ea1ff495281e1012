import { Refusal } from '../../../kit/tool/index.ts';
import { formatLocalTime, type LocalTime, parseLocalTime } from './date-time.ts';
import type { Repeat } from './event.ts';

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/**
 * The value of RRULE. `untilUtc` makes a moment on the clock of the event one of UTC, where the
 * event has a time zone: RFC 5545 section 3.3.10. @throws Refusal for rules that make no sense.
 */
export function recurrenceRule(
  { every, interval, weekdays, count, until }: Repeat,
  start: LocalTime,
  untilUtc: ((time: LocalTime) => string) | undefined,
): string {
  if (count !== undefined && until !== undefined)
    throw invalid(
      'A repetition ends after a number of times or at a day, not both.',
      'Leave one out.',
    );
  if (weekdays?.length && every !== 'week')
    throw invalid(
      'Weekdays belong to weekly repetitions.',
      'Set every to week, or leave weekdays out.',
    );
  return [
    `FREQ=${FREQUENCY[every]}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(weekdays?.length ? [`BYDAY=${[...new Set(weekdays)].join(',')}`] : []),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
    ...(until === undefined ? [] : [`UNTIL=${endOf(until, start, untilUtc)}`]),
  ].join(';');
}

/** The end is of the same kind as the start, and the whole of its day counts. */
function endOf(
  until: string,
  start: LocalTime,
  untilUtc: ((time: LocalTime) => string) | undefined,
): string {
  const last = parseLocalTime(until);
  if (!last) throw invalid('The last day of the repetition is no date.', 'Write it as YYYY-MM-DD.');
  if (start.minutes === undefined) return formatLocalTime({ day: last.day });
  const end = { day: last.day, minutes: last.minutes ?? 23 * 60 + 59 };
  return untilUtc ? untilUtc(end) : formatLocalTime(end);
}

function invalid(message: string, nextStep: string): Refusal {
  return new Refusal('INPUT_INVALID', message, nextStep);
}
