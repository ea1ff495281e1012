import type { Recognizer, Trigger } from '../engine/recognizer.ts';

const MONTH_WORDS = (
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'januar jänner februar märz mai juni juli oktober dezember ' +
  'janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
  'januari februari maart mei augustus maj augusti ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'
).split(' ');
// The look-ahead spares the eighty alternatives where no letter stands at all.
const MONTH = `(?=[^\\W\\d_]|[^\\x00-\\x7f])(?:${[...new Set(MONTH_WORDS)].sort((a, b) => b.length - a.length).join('|')})`;

const ISO = '(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const NUMERIC =
  '(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|[12]\\d|3[01])\\1(?:(?:19|20)\\d\\d|\\d\\d)';
const YEAR_FIRST = '(?:19|20)\\d\\d([./])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])';
const DAY_MONTH = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.|º|er)?(?: de| of)? ${MONTH}\\.?,?(?: de| del)? (?:19|20)\\d\\d`;
const MONTH_DAY = `${MONTH}\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`;

const DATE = new RegExp(
  `(?:${ISO}|${NUMERIC}|${YEAR_FIRST}|${DAY_MONTH}|${MONTH_DAY})(?![\\w]|[./-]\\d)`,
  'iy',
);

const TRIGGERS: readonly Trigger[] = [
  { kind: 'digits', min: 4, max: 4, next: './-' },
  { kind: 'digits', min: 1, max: 2, next: './- º' },
  { kind: 'word', words: MONTH_WORDS },
  { kind: 'token', min: 3, max: 4, first: '0123456789' },
];

const BIRTH_WORDS = (
  'born birth birthday birthdate dob bday ' +
  'geboren geburtsdatum geburtstag geb née né naissance nacido nacida nacimiento nacimento ' +
  'nascido nascida nascimento nato nata nascita geboortedatum född födelsedatum urodzony urodzona urodzenia'
).split(' ');

function dateRecognizer(id: string): Recognizer {
  return {
    id,
    type: 'DATE_TIME',
    trigger: TRIGGERS,
    notAfter: /[\w.+/-]/,
    pattern: DATE,
    score: 0.6,
    validate: ({ text, start, end }) => plausible(text.slice(start, end)),
  };
}

/** Calendar dates in numbers or words, nine languages. */
export const date: Recognizer = dateRecognizer('date');

/** The same dates where words of birth stand near. */
export const dateOfBirth: Recognizer = {
  ...dateRecognizer('date-of-birth'),
  type: 'DATE_OF_BIRTH',
  score: 0,
  context: { words: BIRTH_WORDS, score: 0.95, adjacent: true },
};

/** Of two leading numbers one must be a month: 31.31.2024 is no date, nor is a version like 1.2.13. */
function plausible(text: string): boolean {
  const numbers = text.match(/^(\d{1,2})[./-](\d{1,2})[./-](\d+)$/);
  if (!numbers) return true;
  const [, first, second, year] = numbers;
  if (Number(first) > 12 && Number(second) > 12) return false;
  return year!.length === 4 || (first!.length === 2 && second!.length === 2);
}
