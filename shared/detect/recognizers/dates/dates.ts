import { compileContext, hasContext, hasContextBefore } from '../../engine/context.ts';
import type { Candidate, Recognizer, Trigger } from '../../engine/recognizer.ts';
import { ANY, ANY_OF_BIRTH, DAY, YEAR } from './forms.ts';
import { MONTH, MONTH_WORDS } from './month-names.ts';

/** Of passports in two languages: "14 OTT/OCT 1979". */
const TWO_MONTHS = `${DAY} [A-Z]{3}/[A-Z]{3} ${YEAR}`;
/** Written so only where a date is asked for. */
const COMPACT = `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
const DAY_FIRST = `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}`;
const SHORT = `${YEAR}-(?:0?[1-9]|1[0-2])-${DAY}`;
const SPACED = `(?:0[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) ${YEAR}`;

/** "1/7 1972" as in Sweden, where a date is asked for. */
const SLASHED = `${DAY}/(?:0?[1-9]|1[0-2]) ${YEAR}`;

/** `1985-03-12T00:00:00Z`: only the date is taken. */
const NOT_BEFORE = '(?!(?!T\\d\\d:)\\w|[./-]\\d)';

const TRIGGERS: readonly Trigger[] = [
  { kind: 'digits', min: 4, max: 4, next: './-', digitsAfter: [1, 2] },
  { kind: 'digits', min: 1, max: 2, next: './- ºª:', digitsAfter: [0, 1, 2] },
  { kind: 'word', words: MONTH_WORDS },
  { kind: 'token', min: 3, max: 4, first: '0123456789' },
];

const BIRTH_WORDS = (
  'born birth birthdate dob gebd geboren geburtsdatum geb geburtsdat gebdat gebdatum née né naissance naiss ddn naquit nacido nacida nacimiento nac nací nació naci nacio ' +
  'dn nascido nascida nascimento nasc nasci nasceu nata nacque nascita geboortedatum geboorte född föd föddes födelsedatum födelsetid ' +
  'urodzony urodzona urodzenia ur urodz urodził urodziła urodziłem urodziłam født fødselsdato syntynyt syntymäaika narozen narozena narození született рождения родился родилась doğum'
).split(' ');

/** Calendar dates in numbers or words, nine languages. */
export const date: Recognizer = {
  id: 'date',
  effort: 2,
  type: 'DATE_TIME',
  trigger: TRIGGERS,
  notAfter: /[\w.+/-]/,
  pattern: new RegExp(`(?:${ANY})(?![\\w]|[./-]\\d)`, 'iy'),
  score: 0.6,
  validate: ({ text, start, end }) => isDate(text.slice(start, end), false),
};

/** The day clocks of computers begin at, which programs write where nothing is known. */
const UNIX_EPOCH = '1970-01-01';

/** The same dates where words of birth stand near. */
export const dateOfBirth: Recognizer = {
  id: 'date-of-birth',
  effort: 10,
  type: 'DATE_OF_BIRTH',
  trigger: [...TRIGGERS, { kind: 'digits', min: 8, max: 8 }],
  notAfter: /[\w.+/-]/,
  pattern: new RegExp(
    `(?:${ANY_OF_BIRTH}|${TWO_MONTHS}|${COMPACT}|${DAY_FIRST}|${SHORT}|${SPACED}|${SLASHED}|${DAY}\\.? (?:de )?${MONTH}\\.?,? (?:de )?['’]?[3-9]\\d)${NOT_BEFORE}`,
    'iy',
  ),
  score: 0,
  context: { words: BIRTH_WORDS, score: 0.95, adjacent: true },
  validate: (candidate) => {
    const date = candidate.text.slice(candidate.start, candidate.end);
    return date !== UNIX_EPOCH && isDate(date, true) && !isAnothersBirth(candidate);
  },
};

const BIRTH = compileContext(BIRTH_WORDS);
/** A word of birth and a date right behind it. */
const NEXT_BIRTH = new RegExp(
  `^\\D{0,40}?(?<!\\p{L})(?:${BIRTH_WORDS.join('|')})[.:,]{0,2} ?(?:(?:on|am|den|the|le|il|el|em|a|op|dnia) )?(?:${ANY})`,
  'iu',
);
const REACH_BEHIND = 72;

/** "from 4.5.2024, Ada Maj, born 12.3.1985": the word behind the first date speaks for the second; and one in the next line for none. */
function isAnothersBirth({ text, start, end }: Candidate): boolean {
  if (hasContextBefore(text, start, BIRTH, true)) return false;
  const [line = ''] = text.slice(end, end + REACH_BEHIND).split('\n', 1);
  if (!hasContext(line, 0, 0, BIRTH, true)) return true;
  return NEXT_BIRTH.test(text.slice(end, end + REACH_BEHIND));
}

/**
 * Of two leading numbers one must be a month: 31.31.2024 is no date, nor is a version like 1.2.13,
 * unless a date is asked for.
 */
function isDate(text: string, isAskedFor: boolean): boolean {
  const numbers = text.match(/^(\d{1,2})[./-](\d{1,2})[./-](\d+)$/);
  if (!numbers) return true;
  const [, first, second, year] = numbers;
  if (Number(first) > 12 && Number(second) > 12) return false;
  return isAskedFor || year!.length === 4 || (first!.length === 2 && second!.length === 2);
}
