import { compileContext, hasContext, hasContextBefore } from '../../engine/context.ts';
import type { Candidate, Recognizer, Trigger } from '../../engine/recognizer.ts';
import { MONTH, MONTH_WORDS } from './month-names.ts';

const YEAR = '(?:19|20)\\d\\d';
/** People of registers and family trees were born long ago; elsewhere such a year is history. */
const YEAR_OF_BIRTH = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ANY = datesOf(YEAR);
const ANY_OF_BIRTH = datesOf(YEAR_OF_BIRTH);

function datesOf(year: string): string {
  return [
    `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
    `${DAY}([./-])${DAY}\\1(?:${year}|\\d\\d)`,
    `${YEAR}([./])(?:0?[1-9]|1[0-2])\\2${DAY}`,
    `${DAY}(?:st|nd|rd|th|\\.|º|er|ª|:e)?(?:[ /-]| de | of )?${MONTH}\\.?,?(?: de | del | d'| |/|-)${year}`,
    `${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${year}`,
  ].join('|');
}

/** Of passports in two languages: "14 OTT/OCT 1979". */
const TWO_MONTHS = `${DAY} [A-Z]{3}/[A-Z]{3} ${YEAR}`;
/** Written so only where a date is asked for. */
const COMPACT = `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
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
  'born birth birthdate dob geboren geburtsdatum geb geburtsdat née né naissance naquit nacido nacida nacimiento nac nací nació ' +
  'dn nascido nascida nascimento nasc nasci nasceu nata nacque nascita geboortedatum geboorte född föddes födelsedatum födelsetid ' +
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
    `(?:${ANY_OF_BIRTH}|${TWO_MONTHS}|${COMPACT}|${SPACED}|${SLASHED})${NOT_BEFORE}`,
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

const BIRTHDAYS =
  'birthday|bday|geburtstag|anniversaire|cumpleaños|aniversário|compleanno|verjaardag|födelsedag|urodziny';

/** "my birthday is May 3rd", "D.O.B.: 12/03/85", "nato a Roma il 3.5.1984": the year may be left out. */
export const announcedBirthday: Recognizer = {
  id: 'birthday',
  type: 'DATE_OF_BIRTH',
  trigger: [
    { kind: 'word', words: [...BIRTHDAYS.split('|'), 'nato', 'nata', 'kam', 'n'] },
    { kind: 'prefix', prefixes: ['D.O', 'd.o'] },
  ],
  lead: new RegExp(
    `(?:(?:${BIRTHDAYS})(?:[ ](?:is|was|falls|ist|est|es|é|è|är|to|on|am|le|el|em|il|op|den|the|der)){0,4}["']?[ ]?[:=]?[ ]{0,4}["']?|d\\.o\\.b\\.?[ ]?[:=]?[ ]?|nat[oa](?:/[oa])?(?:(?: [a-z]{1,3} \\p{L}[\\p{L}' -]{1,24})?,? il | (?=\\d)|["']?[ ]?: ?["']?(?=\\d))|kam am (?=\\d[^\\n]{4,60} zur welt)|(?<=\\p{L}, )n\\.[ ]?(?:a )?)`,
    'iuy',
  ),
  pattern: new RegExp(
    `(?:${ANY_OF_BIRTH}|${DAY}(?:st|nd|rd|th|\\.)?(?: de| of)? ${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?)(?![\\w]|[./-]\\d)`,
    'iy',
  ),
  score: 0.85,
};

/** "born in 1984", "Jahrgang 1984", "né en 1984": the year alone. */
export const birthYear: Recognizer = {
  id: 'birth-year',
  type: 'DATE_OF_BIRTH',
  trigger: {
    kind: 'word',
    words:
      'born birthyear geboren jahrgang geburtsjahr née né nacido nacida nací nascido nascida nasci nato nata född födelseår geboortejaar urodzony urodzona urodził urodziła urodziłem urodziłam rocznik'.split(
        ' ',
      ),
  },
  lead: /\p{L}{2,12}(?: (?:in|en|em|nel|im|jahre?|w|się|år|the|year|roku|op|i|el|no)){0,4}["']?[ ]?[:=]?[ ]["']?/iuy,
  pattern: /(?:19[2-9]\d|20[0-2]\d)(?![\w]|[./-]\d)/y,
  score: 0.75,
};
