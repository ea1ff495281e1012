import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLines, unescapeText, valuesOf } from '../testing/parse-lines.ts';
import { EVENT } from './event.ts';
import { timeZoneLines } from './time-zone.ts';
import { writeCalendar } from './write-calendar.ts';
import { zoneChanges } from './zone-changes.ts';
import { momentOf, zoneClock } from './zone-clock.ts';

const stamp = () => ({ uid: 'uid-1', now: new Date('2026-01-02T03:04:05.678Z') });
const write = (...events: object[]) =>
  writeCalendar(
    events.map((event) => EVENT.parse(event)),
    stamp,
  );
const lines = (...events: object[]) => parseLines(write(...events));
const MEETING = { title: 'Meeting', start: '2026-03-09T10:30' };

describe('calendar files', () => {
  it('hold an event with all it has', () => {
    expect(
      write({
        ...MEETING,
        end: '2026-03-09T11:00',
        location: 'Room 1; upstairs, left',
        description: 'Line 1\nLine 2',
        url: 'https://example.com/a,b',
        reminders_minutes: [15],
      }),
    ).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Life Savor//calendar-and-contacts 1.0//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:uid-1',
        'DTSTAMP:20260102T030405Z',
        'DTSTART:20260309T103000',
        'DTEND:20260309T110000',
        'SUMMARY:Meeting',
        'LOCATION:Room 1\\; upstairs\\, left',
        'DESCRIPTION:Line 1\\nLine 2',
        'URL:https://example.com/a,b',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-PT15M',
        'DESCRIPTION:Meeting',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('end a whole day at the next one, and count the last day of several', () => {
    const day = { title: 'Fair', start: '2026-12-31' };
    const times = (event: object) =>
      lines(event)
        .filter(({ name }) => name === 'DTSTART' || name === 'DTEND')
        .map(({ params, value }) => [params.VALUE, value]);
    expect(times(day)).toEqual([
      ['DATE', '20261231'],
      ['DATE', '20270101'],
    ]);
    expect(times({ ...day, end: '2027-01-02' })).toEqual([
      ['DATE', '20261231'],
      ['DATE', '20270103'],
    ]);
  });

  it('add a duration over midnight', () => {
    expect(
      valuesOf(
        lines({ title: 'Party', start: '2026-12-31T23:00', duration_minutes: 150 }),
        'DTEND',
      ),
    ).toEqual(['20270101T013000']);
  });

  it('write repetitions', () => {
    const rule = (repeat: object, event: object = MEETING) =>
      valuesOf(lines({ ...event, repeat }), 'RRULE').at(-1);
    expect(rule({ every: 'week', weekdays: ['MO', 'WE'], count: 10 })).toBe(
      'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10',
    );
    expect(rule({ every: 'week', interval: 2 })).toBe('FREQ=WEEKLY;INTERVAL=2');
    expect(rule({ every: 'day', until: '2026-04-01' })).toBe('FREQ=DAILY;UNTIL=20260401T235900');
    expect(rule({ every: 'year', until: '2030-01-01' }, { title: 'x', start: '2026-01-01' })).toBe(
      'FREQ=YEARLY;UNTIL=20300101',
    );
    expect(
      rule({ every: 'day', until: '2026-07-01' }, { ...MEETING, time_zone: 'Europe/Berlin' }),
    ).toBe('FREQ=DAILY;UNTIL=20260701T215900Z');
  });

  it.each([
    [{ ...MEETING, start: 'tomorrow' }, 'no time'],
    [{ ...MEETING, start: '2026-02-30' }, 'no time'],
    [{ ...MEETING, start: '2026-02-03T24:00' }, 'no time'],
    [{ ...MEETING, end: '2026-03-09' }, 'same kind'],
    [{ ...MEETING, end: '2026-03-09T10:00' }, 'before it starts'],
    [{ ...MEETING, end: '2026-03-09T11:00', duration_minutes: 5 }, 'not both'],
    [{ title: 'x', start: '2026-03-09', duration_minutes: 5 }, 'no duration'],
    [{ ...MEETING, time_zone: 'Mars/Base' }, 'no such time zone'],
    [{ ...MEETING, time_zone: 'Europe/Berlin:x' }, 'no such time zone'],
    [{ ...MEETING, repeat: { every: 'day', count: 2, until: '2026-04-01' } }, 'not both'],
    [{ ...MEETING, repeat: { every: 'month', weekdays: ['MO'] } }, 'weekly'],
  ])('refuse what makes no sense: %j', (event, words) => {
    expect(() => write(event)).toThrow(words);
  });

  it('are read back as they were meant, whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.stringMatching(/^[\\;,\nn:" äß😀]{1,200}$/u),
    );
    fc.assert(
      fc.property(text, text, (title, description) => {
        const back = lines({ ...MEETING, title, description });
        const clean = (value: string) =>
          value.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(valuesOf(back, 'SUMMARY').map(unescapeText)).toEqual([clean(title)]);
        expect(valuesOf(back, 'DESCRIPTION').map(unescapeText)).toEqual([clean(description)]);
        expect(back.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
      }),
      { numRuns: 500 },
    );
  });
});

describe('time zones', () => {
  it('come with the rule their clocks follow', () => {
    const text = write({ ...MEETING, time_zone: 'Europe/Berlin' });
    expect(text).toContain(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Berlin',
        'BEGIN:DAYLIGHT',
        'DTSTART:20250330T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20251026T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
    );
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260309T103000');
    const newYork = write({ ...MEETING, time_zone: 'America/New_York' });
    expect(newYork).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(newYork).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
  });

  it('without changes have one offset', () => {
    const text = write({ ...MEETING, time_zone: 'Asia/Kolkata' });
    expect(text).toContain(
      'BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD',
    );
    expect(text.match(/BEGIN:STANDARD/g)).toHaveLength(1);
  });

  it('without a rule have their changes written out', () => {
    // Forward and back again every hundred days, as no calendar has it.
    const name = 'Moon/Base';
    const offsetAt = (moment: number) =>
      Math.floor(moment / (100 * 86_400_000)) % 2 === 0 ? 0 : 60;
    const written = timeZoneLines({ name, offsetAt }, 2026);
    expect(written.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(written.filter((line) => line.startsWith('TZOFFSETFROM')).length).toBeGreaterThan(35);
  });

  it('stand there once, and not for whole days', () => {
    const event = { ...MEETING, time_zone: 'Europe/Berlin' };
    expect(write(event, event).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(write({ ...event, start: '2026-03-09' })).not.toContain('VTIMEZONE');
  });

  it('know what their clocks show', () => {
    const berlin = zoneClock('Europe/Berlin');
    const at = (month: number, minutes: number) =>
      new Date(momentOf(berlin, { day: { year: 2026, month, day: 29 }, minutes })).toISOString();
    expect(at(1, 600)).toBe('2026-01-29T09:00:00.000Z');
    expect(at(7, 600)).toBe('2026-07-29T08:00:00.000Z');
    // Half past two does not exist on that day.
    expect(at(3, 150)).toBe('2026-03-29T00:30:00.000Z');
    expect(zoneChanges(berlin, 2026, 2026)).toHaveLength(2);
  });
});
