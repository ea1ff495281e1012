import type { Repeat } from '../ics/index.ts';
import { WEEKDAYS } from '../ics/index.ts';
import { anyOf, type Stretch, WORD_END, WORD_START, withoutOverlaps } from './found.ts';
import { WEEKDAY_NUMBERS } from './weekdays.ts';

export interface FoundRepetition extends Stretch {
  repeat: Repeat;
  /** The weekdays it names, which tell when it begins; 0 for Sunday. */
  weekdays?: readonly number[];
}

type Every = Repeat['every'];

/** "every" in nine languages. */
const EVERY =
  'every|each|jeden|jede|jedes|alle|chaque|tous les|toutes les|cada|todos os|todas as|todos los|todas las|ogni|elke|iedere|varje|var|każdy|każdą|każde|w każdy|w każdą|co';
const UNITS: readonly (readonly [Every, string])[] = [
  ['day', 'day|days|tag|tage|jour|jours|día|días|dia|dias|giorno|giorni|dag|dagen|dagar|dzień|dni'],
  [
    'week',
    'week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|vecka|veckor|tydzień|tygodnie|tygodni',
  ],
  [
    'month',
    'month|months|monat|monate|mois|mes|meses|mês|mese|mesi|maand|maanden|månad|månader|miesiąc|miesiące|miesięcy',
  ],
  [
    'year',
    'year|years|jahr|jahre|an|ans|année|année|año|años|ano|anos|anno|anni|jaar|jaren|år|rok|lata|lat',
  ],
];
const ADVERBS: readonly (readonly [Every, string])[] = [
  [
    'day',
    'daily|täglich|quotidiennement|diariamente|quotidianamente|dagelijks|dagligen|codziennie',
  ],
  [
    'week',
    'weekly|wöchentlich|hebdomadaire|semanalmente|settimanalmente|wekelijks|veckovis|cotygodniowo',
  ],
  [
    'month',
    'monthly|monatlich|mensuellement|mensualmente|mensalmente|mensilmente|maandelijks|månadsvis|comiesięcznie',
  ],
  [
    'year',
    'yearly|annually|jährlich|annuellement|anualmente|annualmente|jaarlijks|årligen|corocznie',
  ],
];
const WORKDAYS =
  'every weekday|on weekdays|werktags|an werktagen|en semaine|entre semana|nos dias úteis|nei giorni feriali|op werkdagen|på vardagar|w dni robocze';
const FORTNIGHT =
  'every other week|fortnightly|biweekly|alle zwei wochen|vierzehntägig|toutes les deux semaines|cada dos semanas|a cada duas semanas|ogni due settimane|om de week|varannan vecka|co dwa tygodnie';

const SECOND = 'other|second|zweiten?|2\\.';
const words = (rows: readonly (readonly [Every, string])[]) =>
  rows.map(([, list]) => list).join('|');
const EVERY_UNIT = new RegExp(
  `${WORD_START}(?:${EVERY})\\s+(?:(?<count>\\d{1,2}|${SECOND})\\s+)?(?<unit>${anyOf(words(UNITS).split('|'))})${WORD_END}`,
  'giu',
);
const DAY = anyOf(WEEKDAY_NUMBERS.keys());
const AND = '(?:\\s*(?:,|&)\\s*|\\s+(?:and|und|et|y|e|en|och|i)\\s+)';
const EVERY_WEEKDAY = new RegExp(
  `${WORD_START}(?:${EVERY})\\s+(?:(?<other>${SECOND})\\s+)?(?<days>(?:${DAY})(?:${AND}(?:${DAY}))*)${WORD_END}`,
  'giu',
);
const DAYS = new RegExp(`${WORD_START}(?:${DAY})${WORD_END}`, 'giu');
/** "Mondays", "montags". */
const HABIT = new RegExp(
  `${WORD_START}(?:on\\s+)?(?<day>(?:sun|mon|tues|wednes|thurs|fri|satur)days|(?:sonn|mon|diens|donners|frei|sams)tags|mittwochs)${WORD_END}`,
  'giu',
);
const ADVERB = new RegExp(`${WORD_START}(?<adverb>${words(ADVERBS)})${WORD_END}`, 'giu');
const WEEKLY = { every: 'week', interval: 1 } as const;
const PHRASES: readonly (readonly [RegExp, Omit<FoundRepetition, 'start' | 'end'>])[] = [
  [
    new RegExp(`${WORD_START}(?:${WORKDAYS})${WORD_END}`, 'giu'),
    { repeat: { ...WEEKLY, weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'] }, weekdays: [1, 2, 3, 4, 5] },
  ],
  [
    new RegExp(`${WORD_START}(?:${FORTNIGHT})${WORD_END}`, 'giu'),
    { repeat: { ...WEEKLY, interval: 2 } },
  ],
];

/** What a text says is repeated, in simple phrases of nine languages; in order, without overlaps. */
export function findRepetitions(text: string): FoundRepetition[] {
  const phrases = PHRASES.flatMap(([pattern, found]) => all(text, pattern, () => found));
  return withoutOverlaps([
    ...phrases,
    ...all(text, EVERY_UNIT, ({ count, unit }) => ({
      repeat: { every: everyOf(UNITS, unit!), interval: intervalOf(count) },
    })),
    ...all(text, EVERY_WEEKDAY, ({ other, days }) => onWeekdays(days!, intervalOf(other))),
    ...all(text, HABIT, ({ day }) => onWeekdays(day!, 1)),
    ...all(text, ADVERB, ({ adverb }) => ({
      repeat: { every: everyOf(ADVERBS, adverb!), interval: 1 },
    })),
  ]);
}

function all(
  text: string,
  pattern: RegExp,
  read: (groups: Partial<Record<string, string>>) => Omit<FoundRepetition, 'start' | 'end'>,
): FoundRepetition[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index, groups }) => ({
    start: index,
    end: index + whole.length,
    ...read(groups ?? {}),
  }));
}

function onWeekdays(names: string, interval: number): Omit<FoundRepetition, 'start' | 'end'> {
  const weekdays = (names.match(DAYS) ?? []).map(
    (name) => WEEKDAY_NUMBERS.get(name.toLowerCase())!,
  );
  const codes = weekdays.map((weekday) => WEEKDAYS[weekday]!);
  return { repeat: { every: 'week', interval, weekdays: codes }, weekdays };
}

function everyOf(rows: readonly (readonly [Every, string])[], word: string): Every {
  return rows.find(([, list]) => list.split('|').includes(word.toLowerCase()))![0];
}

function intervalOf(count: string | undefined): number {
  if (count === undefined) return 1;
  return /^\d{1,2}$/.test(count) ? Math.max(1, Number(count)) : 2;
}
