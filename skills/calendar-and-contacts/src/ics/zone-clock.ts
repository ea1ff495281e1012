import { dayNumber } from '../../../kit/dates/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';
import type { LocalTime } from './date-time.ts';

const MS_A_MINUTE = 60_000;
const ZONE_NAME = /^[A-Za-z][A-Za-z\d_+-]*(?:\/[A-Za-z\d_+-]+)*$/;

/** What the clocks of a time zone show. */
export interface ZoneClock {
  /** IANA name. */
  name: string;
  /** Minutes ahead of UTC at a moment, in milliseconds since 1970. */
  offsetAt(moment: number): number;
}

/** @throws Refusal when there is no such time zone. */
export function zoneClock(name: string): ZoneClock {
  const format = formatOf(name);
  return {
    name,
    offsetAt(moment) {
      const parts = Object.fromEntries(
        format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
      );
      const day = { year: parts.year!, month: parts.month!, day: parts.day! };
      const shown = dayNumber(day) * 1440 + parts.hour! * 60 + parts.minute!;
      return shown - Math.floor(moment / MS_A_MINUTE);
    },
  };
}

/** The moment a clock shows a time; of two the earlier, and of none the one as far behind the change. */
export function momentOf(clock: ZoneClock, { day, minutes = 0 }: LocalTime): number {
  const asUtc = (dayNumber(day) * 1440 + minutes) * MS_A_MINUTE;
  const before = clock.offsetAt(asUtc - 86_400_000);
  const first = asUtc - before * MS_A_MINUTE;
  const offset = clock.offsetAt(first);
  return offset === before ? first : asUtc - offset * MS_A_MINUTE;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    if (!ZONE_NAME.test(timeZone)) throw new RangeError('no name');
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch (cause) {
    throw new Refusal(
      'INPUT_INVALID',
      'There is no such time zone.',
      'Write it as a place, such as Europe/Berlin or America/New_York.',
      { cause },
    );
  }
}
