import { type Day, daysInMonth, weekday } from '../../../kit/dates/index.ts';
import { formatLocalTime } from './date-time.ts';
import { WEEKDAYS } from './event.ts';
import { type ZoneChange, zoneChanges } from './zone-changes.ts';
import type { ZoneClock } from './zone-clock.ts';

/** Years a rule has to hold for before it is believed. */
const YEARS_OF_PROOF = 5;
/** Years that are written out where there is no rule. */
const YEARS_WRITTEN = 10;

/**
 * The lines of a VTIMEZONE for events from `year` on: yearly rules where the clocks follow one, else
 * every change of the next ten years.
 */
export function timeZoneLines(clock: ZoneClock, year: number): string[] {
  const changes = zoneChanges(clock, year - 1, year + YEARS_WRITTEN);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${clock.name}`,
    ...observances(clock, changes, year),
    'END:VTIMEZONE',
  ];
}

function observances(clock: ZoneClock, changes: readonly ZoneChange[], year: number): string[] {
  const before = clock.offsetAt(Date.UTC(year - 1, 0, 1));
  const first: ZoneChange = {
    day: { year: 1970, month: 1, day: 1 },
    minutes: 0,
    from: before,
    to: before,
  };
  const yearly = yearlyRules(changes, year);
  if (yearly) return yearly.flatMap(({ change, rule }) => observance(change, rule));
  return [first, ...changes].flatMap((change) => observance(change, undefined));
}

interface YearlyRule {
  change: ZoneChange;
  rule: string;
}

/** Two changes a year by rules that hold in all the years looked at. */
function yearlyRules(changes: readonly ZoneChange[], year: number): YearlyRule[] | undefined {
  const years = Array.from({ length: YEARS_OF_PROOF }, (_, i) => year - 1 + i);
  const perYear = years.map((one) => changes.filter(({ day }) => day.year === one));
  if (perYear.some((list) => list.length !== 2)) return undefined;
  const rules = [0, 1].map((i) => ruleOf(perYear.map((list) => list[i]!)));
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function ruleOf(sameOfEachYear: readonly ZoneChange[]): YearlyRule | undefined {
  const change = sameOfEachYear[0]!;
  const isSame = sameOfEachYear.every(
    ({ day, minutes, from, to }) =>
      day.month === change.day.month &&
      weekday(day) === weekday(change.day) &&
      minutes === change.minutes &&
      from === change.from &&
      to === change.to,
  );
  const places = [lastOfMonth, nthOfMonth];
  const place = places.find((of) =>
    sameOfEachYear.every(({ day }) => of(day) === of(change.day) && of(day) !== 0),
  );
  if (!isSame || !place) return undefined;
  const byDay = `${place(change.day)}${WEEKDAYS[weekday(change.day)]}`;
  return { change, rule: `FREQ=YEARLY;BYMONTH=${change.day.month};BYDAY=${byDay}` };
}

/** -1 when no such weekday follows in the month, else 0. */
function lastOfMonth({ year, month, day }: Day): number {
  return day + 7 > daysInMonth(year, month) ? -1 : 0;
}

function nthOfMonth({ day }: Day): number {
  return Math.ceil(day / 7);
}

function observance(change: ZoneChange, rule: string | undefined): string[] {
  const kind = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${formatLocalTime(change)}`,
    `TZOFFSETFROM:${offset(change.from)}`,
    `TZOFFSETTO:${offset(change.to)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${kind}`,
  ];
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
}
