import { type Day, dayNumber, dayOfNumber } from '../../../kit/dates/index.ts';
import type { ZoneClock } from './zone-clock.ts';

/** A moment at which the clocks of a time zone are changed. */
export interface ZoneChange {
  /** The day and minutes the clock shows just before, as if it went on. */
  day: Day;
  minutes: number;
  /** Minutes ahead of UTC. */
  from: number;
  to: number;
}

const MS_A_MINUTE = 60_000;
/** Clocks are never changed twice within so short a time. */
const STEP = 7 * 86_400_000;

/** Every change of a clock between two years, both included. */
export function zoneChanges(clock: ZoneClock, firstYear: number, lastYear: number): ZoneChange[] {
  const start = momentOfYear(firstYear);
  const end = momentOfYear(lastYear + 1);
  const changes: ZoneChange[] = [];
  let from = clock.offsetAt(start);
  for (let moment = start; moment < end; moment += STEP) {
    const to = clock.offsetAt(Math.min(moment + STEP, end));
    if (to === from) continue;
    changes.push(changeAt(changeMoment(clock, moment, moment + STEP, from), from, to));
    from = to;
  }
  return changes;
}

/** The first minute of the new offset, by halving. */
function changeMoment(clock: ZoneClock, start: number, end: number, from: number): number {
  let [low, high] = [start / MS_A_MINUTE, end / MS_A_MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock.offsetAt(middle * MS_A_MINUTE) === from) low = middle;
    else high = middle;
  }
  return high;
}

function changeAt(minute: number, from: number, to: number): ZoneChange {
  const shown = minute + from;
  const number = Math.floor(shown / 1440);
  return { day: dayOfNumber(number), minutes: shown - number * 1440, from, to };
}

function momentOfYear(year: number): number {
  return dayNumber({ year, month: 1, day: 1 }) * 86_400_000;
}
