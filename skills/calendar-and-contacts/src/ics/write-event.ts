import { addDays } from '../../../kit/dates/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';
import { escapeText } from '../lines/index.ts';
import {
  addMinutes,
  compareTimes,
  formatLocalTime,
  formatUtc,
  type LocalTime,
  parseLocalTime,
} from './date-time.ts';
import type { Event } from './event.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { momentOf, type ZoneClock } from './zone-clock.ts';

export interface EventStamp {
  uid: string;
  now: Date;
}

/** The lines of a VEVENT. @throws Refusal for times that make no sense. */
export function eventLines(
  event: Event,
  clock: ZoneClock | undefined,
  { uid, now }: EventStamp,
): string[] {
  const start = timeOf(event.start, 'start');
  const end = endOf(event, start);
  const zone = start.minutes === undefined ? undefined : clock;
  const untilUtc = zone && ((time: LocalTime) => formatUtc(new Date(momentOf(zone, time))));
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${formatUtc(now)}`,
    `DTSTART${parameters(start, zone)}:${formatLocalTime(start)}`,
    ...(end ? [`DTEND${parameters(end, zone)}:${formatLocalTime(end)}`] : []),
    ...(event.repeat ? [`RRULE:${recurrenceRule(event.repeat, start, untilUtc)}`] : []),
    `SUMMARY:${escapeText(event.title)}`,
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    ...(event.reminders_minutes ?? []).flatMap((minutes) => alarm(event.title, minutes)),
    'END:VEVENT',
  ];
}

function timeOf(text: string, which: string): LocalTime {
  const time = parseLocalTime(text);
  if (time) return time;
  throw invalid(
    `The ${which} of an event is no time.`,
    'Write it as YYYY-MM-DDTHH:MM, or YYYY-MM-DD for a whole day.',
  );
}

/** The end as calendars mean it: the first moment, or day, that is no longer part of the event. */
function endOf({ end, duration_minutes }: Event, start: LocalTime): LocalTime | undefined {
  if (end !== undefined && duration_minutes !== undefined)
    throw invalid('An event has an end or a duration, not both.', 'Leave one out.');
  if (duration_minutes !== undefined) {
    if (start.minutes === undefined)
      throw invalid('A whole day has no duration in minutes.', 'Give its last day as the end.');
    return addMinutes(start, duration_minutes);
  }
  if (end === undefined)
    return start.minutes === undefined ? { day: addDays(start.day, 1) } : undefined;
  const last = timeOf(end, 'end');
  if ((last.minutes === undefined) !== (start.minutes === undefined))
    throw invalid(
      'Start and end of an event are not of the same kind.',
      'Give both with a time, or both as days.',
    );
  if (compareTimes(last, start) < 0)
    throw invalid('An event ends before it starts.', 'Check start and end.');
  return last.minutes === undefined ? { day: addDays(last.day, 1) } : last;
}

function parameters({ minutes }: LocalTime, zone: ZoneClock | undefined): string {
  if (minutes === undefined) return ';VALUE=DATE';
  return zone ? `;TZID=${zone.name}` : '';
}

function text(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${name}:${escapeText(value)}`];
}

function alarm(title: string, minutes: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${minutes}M`,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
  ];
}

function invalid(message: string, nextStep: string): Refusal {
  return new Refusal('INPUT_INVALID', message, nextStep);
}
