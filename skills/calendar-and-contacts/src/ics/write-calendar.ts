import { formatLines } from '../lines/index.ts';
import { parseLocalTime } from './date-time.ts';
import type { Event } from './event.ts';
import { timeZoneLines } from './time-zone.ts';
import { type EventStamp, eventLines } from './write-event.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** The text of an .ics file (RFC 5545). @throws Refusal for events that make no sense. */
export function writeCalendar(events: readonly Event[], stampOf: () => EventStamp): string {
  const clocks = new Map<string, ZoneClock>();
  for (const { time_zone } of events)
    if (time_zone !== undefined && !clocks.has(time_zone))
      clocks.set(time_zone, zoneClock(time_zone));
  const clockOf = (event: Event) =>
    event.time_zone === undefined ? undefined : clocks.get(event.time_zone);
  const written = events.flatMap((event) => eventLines(event, clockOf(event), stampOf()));
  const zones = [...clocks.values()].flatMap((clock) => zoneOf(clock, events));
  return formatLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Life Savor//calendar-and-contacts 1.0//EN',
    'CALSCALE:GREGORIAN',
    ...zones,
    ...written,
    'END:VCALENDAR',
  ]);
}

/** From the year of the first event in that zone on; whole days need none. */
function zoneOf(clock: ZoneClock, events: readonly Event[]): string[] {
  const years = events.flatMap(({ time_zone, start }) => {
    const time = parseLocalTime(start);
    return time_zone === clock.name && time?.minutes !== undefined ? [time.day.year] : [];
  });
  return years.length === 0 ? [] : timeZoneLines(clock, Math.min(...years));
}
