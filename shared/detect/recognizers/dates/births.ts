import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { isOfThing } from '../personal/details/things.ts';
import { isSaidOfSomeone } from '../personal/details/told-of-person.ts';
import { ANY_OF_BIRTH, DAY } from './forms.ts';
import { MONTH } from './month-names.ts';

const BIRTHDAYS =
  'birthday|bday|geburtstag|anniversaire|cumpleaños|cumple|aniversário|compleanno|verjaardag|födelsedag|urodziny|fyller';
const DAY_AND_MONTH = `${DAY}(?:st|nd|rd|th|er|e|\\.)?(?: de| of)? ${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?`;
const IN_NUMBERS =
  '(?:0?[1-9]|[12]\\d|3[01])(?:\\.(?:0?[1-9]|1[0-2])\\.|/(?:0?[1-9]|1[0-2]))(?![\\d/])';
export const RECENT_YEAR = '(?:19[2-9]\\d|20[0-2]\\d)';
export const END = '(?![\\w]|[./-]\\d)';

/** "my birthday is May 3rd", "D.O.B.: 12/03/85", "nato a Roma il 3.5.1984": the year may be left out. */
export const announcedBirthday: Recognizer = {
  id: 'birthday',
  type: 'DATE_OF_BIRTH',
  trigger: [
    {
      kind: 'word',
      words: [
        ...BIRTHDAYS.split('|'),
        'nato',
        'nata',
        'kam',
        'faço',
        'faz',
        'compio',
        'compie',
        'cumplo',
        'cumple',
        'jarig',
        'n',
        'ne',
        'nee',
        'né',
        'née',
        'fn',
      ],
    },
    { kind: 'prefix', prefixes: ['D.O', 'd.o', 'D/O', 'd/o'] },
  ],
  lead: new RegExp(
    `(?:(?:${BIRTHDAYS})(?:['’]s|[ ](?:is|was|falls|ist|est|es|é|è|är|år|c['’]est|dia|to|on|am|le|el|em|il|op|den|the|der)){0,4}["']?[ ]?[:=]?[ ]{0,4}["']?|d[./]o[./]b\\.?[ ]?[:=]?[ ]?|fa(?:ço|z) anos (?:a|em|no dia|dia) |compi[oe] gli anni il |cumpl[oe] años el |jarig op |n[eé]{1,2}(?:\\(e\\))? le[ ]?:?[ ]|fn[ ]?:?[ ](?=\\d)|nat[oa](?:/[oa])?(?:(?: [a-z]{1,3}:? \\p{L}[\\p{L}' -]{1,24})?,? il:? | (?=\\d)|["']?[ ]?: ?["']?(?=\\d))|kam am (?=\\d[^\\n]{4,60} zur welt)|n\\. a \\p{L}[\\p{L}' -]{1,24} il |(?<=\\p{L}, )n\\.[ ]?(?:a )?)`,
    'iuy',
  ),
  pattern: new RegExp(
    `(?:${ANY_OF_BIRTH}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d|${DAY_AND_MONTH}|${IN_NUMBERS})${END}`,
    'iy',
  ),
  score: 0.85,
};

/** "am 24. Juni Geburtstag", "op 9 oktober jarig", "urodziny": the day before its word. */
export const birthdayBehindDay: Recognizer = {
  id: 'day-of-birthday',
  type: 'DATE_OF_BIRTH',
  trigger: { kind: 'digits', min: 1, max: 2, next: ' .' },
  notAfter: /[^ ]/,
  lead: /(?=\d\d?(?:[. ]|\. )[\p{L}\d]{1,12}\.? (?:geburtstag|jarig|urodziny)(?!\p{L}))/iuy,
  pattern: new RegExp(`(?:${DAY_AND_MONTH}|${IN_NUMBERS})`, 'iy'),
  score: 0.8,
};

/** "born in 1984", "Jahrgang 1984", "né en mars 1984": the year, with its month or without. */
export const birthYear: Recognizer = {
  id: 'birth-year',
  effort: 4,
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: {
    kind: 'word',
    words:
      'born birth birthyear yob geboren geb jahrgang jahrg jg geburtsjahr née né naissance nacido nacida nací naci nació nacimiento nascido nascida nasci nascimento nasceu nato nata nascita nacque född födelseår årgång geboortejaar urodzony urodzona urodził urodziła urodziłem urodziłam urodzenia ur rocznik'.split(
        ' ',
      ),
  },
  lead: /\p{L}{2,12}\.?(?: (?:in|en|em|nel|im|jahre?|w|się|år|the|year|roku|op|i|el|no)){0,4}["']?[ ]?[:=]?[ ]["']?/iuy,
  pattern: new RegExp(
    `(?:(?:${MONTH}\\.?(?: de| del| of)? )?${RECENT_YEAR}${END}|['’]?[3-9]\\d(?=[ ]?(?:[,;)!?\\n]|[.](?!\\d)|$)| (?:und|and|et|y|e|en|och) ))`,
    'iuy',
  ),
  score: 0.75,
  validate: (candidate) =>
    !isVintage(candidate) && !isOfThing(candidate.text, candidate.anchor, candidate.end),
};

/** What has vintages and volumes. */
const WITH_VINTAGES =
  /(?:wein|vin|vino|wine|riesling|chianti|barolo|rioja|port|zeitschrift|magazin|tidning|czasopism|\d\.)[\p{L},:]{0,12} (?:\p{L}{1,8} )?$/iu;

function isVintage({ text, anchor }: Candidate): boolean {
  if (!'jJåÅrR'.includes(text.charAt(anchor))) return false;
  return WITH_VINTAGES.test(text.slice(Math.max(0, anchor - 32), anchor));
}

/** "ich bin 1987 geboren", "sie ist 1962 in Graz geboren": the year before its word. */
export const yearBeforeBirth: Recognizer = {
  id: 'year-born',
  effort: 2,
  type: 'DATE_OF_BIRTH',
  trigger: { kind: 'digits', min: 4, max: 4, next: ' ' },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `${RECENT_YEAR}(?= (?:(?:in|im|te|i) \\p{L}{2,20} )?(?:geboren|född|født|urodzon[aeiy])(?!\\p{L}))`,
    'uy',
  ),
  score: 0.75,
  validate: isSaidOfSomeone,
};

/** "ik ben van 1988", "soy del 88", "sono del 1988": the year somebody says to be of. */
export const ofYear: Recognizer = {
  id: 'of-year',
  effort: 2,
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: { kind: 'word', words: ['ben', 'soy', 'sono', 'sou', 'suis', 'jestem'] },
  lead: /(?:ben van|so[uy] del?|sono del|suis de|jestem z)(?: (?=\d)|['’])/iuy,
  pattern: new RegExp(`(?:${RECENT_YEAR}|(?<=del )[3-9]\\d)${END}(?! \\p{Lu})`, 'uy'),
  score: 0.75,
};
