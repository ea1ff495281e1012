import { addDays, type Day, weekday } from '../../../kit/dates/index.ts';
import { type LocalTime, type Repeat, writeLocalTime } from '../ics/index.ts';
import { type FoundTime, findTimes } from './clock-times.ts';
import { type DayOptions, type FoundDay, findDays } from './days.ts';
import type { Stretch } from './found.ts';
import { labelledLine } from './labels.ts';
import { type FoundRepetition, findRepetitions } from './repetitions.ts';

/** An event as a text seems to mean it, as `make_ics` takes it. */
export interface EventDraft {
  title: string;
  start: string;
  end?: string;
  location?: string;
  repeat?: Repeat;
  /** What the person should look at. */
  doubts: string[];
}

const LONGEST_LINE = 1000;
const LONGEST_TITLE = 120;
const MOST_EVENTS = 50;
const NO_TITLE = 'Appointment';

/** The events a text announces: a line with a day is one, labels such as "Where:" belong to all of a text. */
export function findEvents(text: string, options: DayOptions): EventDraft[] {
  const lines = text
    .split(/\r?\n|(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u)
    .map((line) => line.slice(0, LONGEST_LINE));
  const labels = new Map(
    lines.flatMap((line) => {
      const found = labelledLine(line);
      return found && found.label !== 'when' ? [[found.label, found.rest] as const] : [];
    }),
  );
  const drafts = lines.flatMap((line, i) => {
    const labelled = labelledLine(line);
    if (labelled && labelled.label !== 'when') return [];
    const before = lines.slice(0, i).findLast((one) => one.trim() !== '');
    return draftsOf(line, labelled ? '' : (before ?? ''), lines[i + 1] ?? '', options);
  });
  const location = labels.get('location');
  return drafts.slice(0, MOST_EVENTS).map((draft) => ({
    ...draft,
    title: labels.get('title') ?? draft.title,
    ...(location === undefined ? {} : { location }),
  }));
}

function draftsOf(line: string, before: string, after: string, options: DayOptions): EventDraft[] {
  const repetitions = findRepetitions(line);
  const days = findDays(line, options).filter(
    (day) => !repetitions.some((one) => overlap(one, day)),
  );
  const times = findTimes(line).filter((time) => !days.some((day) => overlap(day, time)));
  const firsts =
    days.length > 0 ? days : repetitions.flatMap((one) => firstDay(one, options.today));
  if (firsts.length === 0) return [];
  const title = titleOf(line, [...repetitions, ...days, ...times], before);
  const ownTimes = times.length > 0 ? times : timesBelow(after, options);
  const joined = asSpan(line, firsts);
  return joined.map(({ first, last }, i) => {
    const time = ownTimes[i] ?? (ownTimes.length === 1 ? ownTimes[0] : undefined);
    return draftOf(title, first, last, time, repetitions[0]);
  });
}

/** A line with nothing but a time below the one with the day. */
function timesBelow(line: string, options: DayOptions): FoundTime[] {
  const times = findTimes(line);
  const isOnlyTime = findDays(line, options).length === 0 && line.trim().length < 40;
  return isOnlyTime ? times : [];
}

/** "9.–12. March": two days with nothing but a dash or "to" between them are one event. */
function asSpan(line: string, days: readonly FoundDay[]): { first: FoundDay; last?: FoundDay }[] {
  const spans: { first: FoundDay; last?: FoundDay }[] = [];
  for (const day of days) {
    const open = spans.at(-1);
    const between = open && !open.last ? line.slice(open.first.end, day.start) : '';
    if (open && /^\s*(?:-|–|—|to|until|bis|au|à|al|a|até|t\/m|tot|till|do)\s*$/iu.test(between))
      open.last = day;
    else spans.push({ first: day });
  }
  return spans;
}

function draftOf(
  title: string,
  first: FoundDay,
  last: FoundDay | undefined,
  time: FoundTime | undefined,
  repetition: FoundRepetition | undefined,
): EventDraft {
  const start: LocalTime = { day: first.day, ...(time ? { minutes: time.start_minutes } : {}) };
  const end = endOf(first.day, last?.day, time);
  const doubts = [first.doubt, last?.doubt].filter((doubt) => doubt !== undefined);
  return {
    title,
    start: writeLocalTime(start),
    ...(end ? { end: writeLocalTime(end) } : {}),
    ...(repetition ? { repeat: repetition.repeat } : {}),
    doubts: [...new Set(doubts)],
  };
}

function endOf(
  first: Day,
  last: Day | undefined,
  time: FoundTime | undefined,
): LocalTime | undefined {
  if (!time) return last && { day: last };
  if (time.end_minutes === undefined) return undefined;
  const overMidnight = last === undefined && time.end_minutes < time.start_minutes;
  return { day: last ?? (overMidnight ? addDays(first, 1) : first), minutes: time.end_minutes };
}

/** "Every Monday" begins with the next one, anything else today. */
function firstDay({ start, end, weekdays }: FoundRepetition, today: Day): FoundDay[] {
  if (!weekdays?.length) {
    const doubt = 'It is not said when this begins; today was taken.';
    return [{ start, end, day: today, doubt }];
  }
  const ahead = weekdays.map((number) => (number - weekday(today) + 7) % 7);
  return [{ start, end, day: addDays(today, Math.min(...ahead)) }];
}

/** What is left of the line, or the line before it. */
function titleOf(line: string, found: readonly Stretch[], before: string): string {
  let rest = line;
  for (const { start, end } of [...found].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start).replace(LEADING_UP, '')} ${rest.slice(end)}`;
  const title = tidy(rest);
  if (/\p{L}{3}/u.test(title)) return title;
  return tidy(before) || NO_TITLE;
}

const LOOSE =
  'on|at|from|starting|beginning|since|ab|vanaf|desde|dal|to|the|am|um|von|bis|der|den|le|de|à|du|au|el|a|las|los|em|no|às|il|alle|dalle|ore|op|om|van|tot|den|kl|kl\\.|från|till|w|we|o|od|do|this|next|nächsten|nächste|kommenden';
/** Words that lead up to a day or time, and go with it. */
const LEADING_UP = new RegExp(`(?:(?<=^|\\s)(?:${LOOSE})\\s+|,\\s*)*$`, 'iu');
const LOOSE_ENDS = new RegExp(
  `^(?:[\\s,.;:()\\-–—|•*]|(?:${LOOSE})(?=[\\s,.;:]|$))+|(?:[\\s,.;:(\\-–—|]|(?<=[\\s,])(?:${LOOSE}))+$`,
  'giu',
);

function tidy(text: string): string {
  const label = labelledLine(text);
  const plain = (label?.rest ?? text).replace(/\s+/g, ' ').slice(0, 4 * LONGEST_TITLE);
  return plain
    .replace(LOOSE_ENDS, '')
    .replace(/\(\s*\)/g, '')
    .replace(/ +(?=[,.;])/g, '')
    .trim()
    .slice(0, LONGEST_TITLE);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
