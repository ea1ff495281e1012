import { addDays, addMonths, type Day, findDates, weekday } from '../../../kit/dates/index.ts';
import { anyOf, type Stretch, WORD_END, WORD_START, withoutOverlaps } from './found.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';

export interface FoundDay extends Stretch {
  day: Day;
  /** Why it may be another day, for the person to look at. */
  doubt?: string;
}

/** Days from today by the words for them in nine languages. */
const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  'aujourd’hui': 0,
  hoy: 0,
  hoje: 0,
  oggi: 0,
  vandaag: 0,
  idag: 0,
  'i dag': 0,
  dziś: 0,
  dzisiaj: 0,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  mañana: 1,
  amanhã: 1,
  domani: 1,
  imorgon: 1,
  'i morgon': 1,
  jutro: 1,
  'day after tomorrow': 2,
  übermorgen: 2,
  'après-demain': 2,
  'pasado mañana': 2,
  'depois de amanhã': 2,
  dopodomani: 2,
  overmorgen: 2,
  'i övermorgon': 2,
  pojutrze: 2,
};
/** Words that also are the morning: "am Morgen", "por la mañana". */
const MORNING = /(?:\b(?:am|jeden|guten|gute|diesen|la|de|bom|goede|de)\s+)$/iu;

const UNITS: readonly (readonly [string, 'day' | 'week' | 'month'])[] = [
  [
    'days day tagen tage tag jours jour días día dias dia giorni giorno dagen dagar dag dni dzień',
    'day',
  ],
  [
    'weeks week wochen woche semaines semaine semanas semana settimane settimana weken veckor vecka tygodnie tydzień tygodni',
    'week',
  ],
  [
    'months month monaten monate monat mois meses mes mês mesi mese maanden maand månader månad miesiące miesiąc miesięcy',
    'month',
  ],
];
const UNIT_OF = new Map(
  UNITS.flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  einer: 1,
  einem: 1,
  une: 1,
  un: 1,
  una: 1,
  uma: 1,
  um: 1,
  een: 1,
  en: 1,
  ett: 1,
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  dois: 2,
  duas: 2,
  due: 2,
  twee: 2,
  två: 2,
  dwa: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
  três: 3,
  tre: 3,
  drie: 3,
  trzy: 3,
};

const RELATIVE_WORDS = new RegExp(
  `${WORD_START}(?:the )?(${anyOf(Object.keys(RELATIVE))})${WORD_END}`,
  'giu',
);
const IN_A_WHILE = new RegExp(
  `${WORD_START}(?:in|dans|en|em|dentro de|daqui a|tra|fra|over|om|za)\\s+(\\d{1,3}|${anyOf(Object.keys(COUNTS))})\\s+(${anyOf(UNIT_OF.keys())})${WORD_END}`,
  'giu',
);
const WEEKDAY_WORDS = new RegExp(
  `${WORD_START}(${anyOf(WEEKDAY_NUMBERS.keys())})${WORD_END}`,
  'giu',
);

/** What may stand between a weekday and its date. */
const BEFORE_DATE = /^[\s,(.]*(?:the|den|dem|le|il|el|de|op|d\.)?\s*$/iu;

export interface DayOptions {
  today: Day;
  monthFirst: boolean;
}

/** The days a text speaks of, in nine languages; in order, without overlaps. */
export function findDays(text: string, options: DayOptions): FoundDay[] {
  const dates = writtenDates(text, options);
  const others = [...relativeDays(text, options), ...weekdays(text, options)];
  return withoutOverlaps([...dates, ...others.filter((one) => !joinDate(text, one, dates))]);
}

/** "Monday, 9 March": the date says it better, and takes the weekday along. */
function joinDate(text: string, { start, end }: Stretch, dates: readonly FoundDay[]): boolean {
  for (const date of dates) {
    const isBefore = end <= date.start && date.start - end < 10;
    if (isBefore && BEFORE_DATE.test(text.slice(end, date.start))) {
      date.start = Math.min(date.start, start);
      return true;
    }
    if (start >= date.end && /^[\s,(]*$/.test(text.slice(date.end, start))) {
      date.end = Math.max(date.end, end);
      return true;
    }
  }
  return false;
}

function writtenDates(text: string, { today, monthFirst }: DayOptions): FoundDay[] {
  const yearFor = (month: number, day: number) =>
    month < today.month || (month === today.month && day < today.day) ? today.year + 1 : today.year;
  return findDates(text, { monthFirst, yearFor }).map(
    ({ start, end, day, ambiguous, guessedYear }) => ({
      start,
      end,
      day,
      ...(ambiguous ? { doubt: 'Day and month could be meant the other way round.' } : {}),
      ...(guessedYear ? { doubt: 'No year is given; the next such day was taken.' } : {}),
    }),
  );
}

function relativeDays(text: string, { today }: DayOptions): FoundDay[] {
  const named = [...text.matchAll(RELATIVE_WORDS)].flatMap(({ 0: whole, 1: word, index }) => {
    const isMorning = /^(?:morgen|mañana)$/i.test(word!) && MORNING.test(text.slice(0, index));
    if (isMorning) return [];
    const days = RELATIVE[word!.toLowerCase()]!;
    return [{ start: index, end: index + whole.length, day: addDays(today, days) }];
  });
  const counted = [...text.matchAll(IN_A_WHILE)].map(({ 0: whole, 1: count, 2: unit, index }) => {
    const number = COUNTS[count!.toLowerCase()] ?? Number(count);
    return {
      start: index,
      end: index + whole.length,
      day: later(today, number, UNIT_OF.get(unit!.toLowerCase())!),
    };
  });
  return [...named, ...counted];
}

function later(today: Day, count: number, unit: 'day' | 'week' | 'month'): Day {
  return unit === 'month'
    ? addMonths(today, count)
    : addDays(today, unit === 'week' ? 7 * count : count);
}

/** The next such day; on the day itself the one in a week. */
function weekdays(text: string, { today }: DayOptions): FoundDay[] {
  return [...text.matchAll(WEEKDAY_WORDS)].map(({ 0: word, index }) => {
    const ahead = (WEEKDAY_NUMBERS.get(word.toLowerCase())! - weekday(today) + 7) % 7 || 7;
    return {
      start: index,
      end: index + word.length,
      day: addDays(today, ahead),
      doubt: 'Only a weekday is given; the next one was taken.',
    };
  });
}
