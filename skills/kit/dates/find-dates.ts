import { type Day, isDay } from './calendar.ts';
import { DOUBTFUL_MONTHS, MONTH_PATTERN, MONTHS } from './months.ts';

export interface FoundDate {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  day: Day;
  /** No year stood there; it was taken from `yearFor`. */
  guessedYear: boolean;
  /** Day and month could be meant the other way round. */
  ambiguous: boolean;
}

export interface DateOptions {
  /** Which number is the month in `3/4/2026`. Default: the second. */
  monthFirst?: boolean;
  /** The year of a date that names none; dates without a year are left out when absent. */
  yearFor?(month: number, day: number): number;
}

const EDGE = '(?<![\\p{L}\\d.,/-])';
const END = '(?![\\p{L}\\d]|[./-]\\d)';
const YEAR = '(?:19|20)\\d\\d';
const BEFORE_MONTH = '(?:st|nd|rd|th|\\.|º|er|ª|:e)?(?:[ \\u00a0-]?(?:de|of)[ ]|[ \\u00a0-])?';
const BEFORE_YEAR = '(?:,?[ \\u00a0-](?:de[ ]|del[ ]|of[ ])?|\\.[ ]?|/)';

const YEAR_FIRST = new RegExp(
  `${EDGE}(${YEAR})([-./])(\\d{1,2})\\2(\\d{1,2})(?:(?=T\\d)|${END})`,
  'gu',
);
const NUMERIC = new RegExp(`${EDGE}(\\d{1,2})([./-])(\\d{1,2})\\2(${YEAR}|\\d\\d)${END}`, 'gu');
const DAY_MONTH = new RegExp(
  `${EDGE}(\\d{1,2})${BEFORE_MONTH}(${MONTH_PATTERN})(?!\\p{L})\\.?(?:${BEFORE_YEAR}(${YEAR}))?${END}`,
  'giu',
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN})\\.?[ ](\\d{1,2})(?:st|nd|rd|th)?(?:,?[ ](${YEAR}))?${END}`,
  'giu',
);
const DAY_DOT_MONTH = new RegExp(`${EDGE}(\\d{1,2})\\.[ ]?(\\d{1,2})\\.(?!\\d)`, 'gu');

/** Years of two digits from this one on are of the last century. */
const CENTURY_TURN = 70;

/** The dates written out in a text, in nine languages; in order, without overlaps. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const found = [
    ...matches(text, YEAR_FIRST, ([, year, , month, day]) => plain(year!, month!, day!)),
    ...matches(text, NUMERIC, (match) => numeric(match, options)),
    ...matches(text, DAY_MONTH, ([, day, month, year]) => named(day!, month!, year, options)),
    ...matches(text, MONTH_DAY, ([, month, day, year]) => named(day!, month!, year, options)),
    ...matches(text, DAY_DOT_MONTH, ([, day, month]) =>
      withoutYear(Number(month), Number(day), options),
    ),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= done;
    if (isFree) done = end;
    return isFree;
  });
}

type Reading = Omit<FoundDate, 'start' | 'end'>;

function matches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Reading | undefined,
): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const reading = read(match);
    if (!reading || !isDay(reading.day)) return [];
    return [{ ...reading, start: match.index, end: match.index + match[0].length }];
  });
}

function plain(year: string, month: string, day: string): Reading {
  const written = { year: Number(year), month: Number(month), day: Number(day) };
  return { day: written, guessedYear: false, ambiguous: false };
}

/** A slash leaves open which number is the month; dots and hyphens put the day first. */
function numeric(
  [, first, sign, second, year]: RegExpMatchArray,
  { monthFirst }: DateOptions,
): Reading {
  const [a, b] = [Number(first), Number(second)];
  const isOpen = sign === '/' && a <= 12 && b <= 12;
  const isMonthFirst = sign === '/' && (isOpen ? (monthFirst ?? false) : b > 12);
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  return {
    day: { year: fullYear(year!), month, day },
    guessedYear: false,
    ambiguous: isOpen && a !== b,
  };
}

function named(
  day: string,
  name: string,
  year: string | undefined,
  options: DateOptions,
): Reading | undefined {
  const key = name.toLowerCase();
  const month = MONTHS.get(key)!;
  if (year !== undefined) return plain(year, String(month), day);
  return DOUBTFUL_MONTHS.has(key) ? undefined : withoutYear(month, Number(day), options);
}

function withoutYear(month: number, day: number, { yearFor }: DateOptions): Reading | undefined {
  if (!yearFor) return undefined;
  return { day: { year: yearFor(month, day), month, day }, guessedYear: true, ambiguous: false };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}
