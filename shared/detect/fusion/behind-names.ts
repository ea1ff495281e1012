import type { EntityType } from '../entity-types/index.ts';
import { countsShares } from '../recognizers/personal/details/shares.ts';
import type { Span } from '../types.ts';
import { MONTH_BEHIND } from './month-behind.ts';

const YEARS =
  '(?:years?|yrs|ans|años|anos|anni|lata?|år|jaar|jr\\.?|Jahre|J\\.|l\\.|a\\.|tacos|castañas|balais|piges)(?: (?:old|alt|oud|gammal))?';
const MONTHS = '(?:months|mois|meses|mesi|Monate|maanden|månader|miesi\\p{L}{2,4})';
const UNIT = `(?:${YEARS}|${MONTHS})`;
/** "(6)", "(9 ans)", "(27 jaar)" right behind a name. */
const IN_BRACKETS = new RegExp(`^ ?\\((\\d{1,2}(?: ${UNIT})?)(?=[),;])`, 'iu');
/** ", 54," and ", 84 anni," behind it, and no day: "Alcoi, 10 de junio". */
const BETWEEN_COMMAS = new RegExp(
  `^, ((?=[1-9]\\d)\\d{2,3}(?: ${UNIT})?|\\d{1,2} ${UNIT})(?=,? \\p{L}|[,;.)]|$)(?!${MONTH_BEHIND})`,
  'iu',
);
/** "Ada Ek 59 anos diabético", "| Ada Ek | 41 ans |", "Ada Ek - 9 -". */
const WITHOUT_COMMA = new RegExp(
  `^(?: (?=[1-9]\\d)| ?[|–-] )(\\d{1,3} ${YEARS}|\\d{1,2}(?= [–-] ))(?![\\p{L}\\d])`,
  'iu',
);
/** "Achille a 4 mois.", "Ada fyller 9 år": what is said of the one named. */
const IS_OLD = new RegExp(
  `^ (?:is|ist|est|es|är|jest|a|ha|tiene|tem|ma|heeft|hat|wird|wordt|fyller|turns|cumple|faz|compie|kończy) (\\d{1,2} ${UNIT})(?=[.,;!?)\\n]|$| (?:and|und|et|y|en|och)(?!\\p{L}))`,
  'iu',
);
/** "  59 J." and " 49 y" as lists of patients have it: the number is the age. */
const IN_LIST = /^,?[ \t]{1,4}([1-9]\d)(?=[ ]?(?:J\.|y\/?o?|yrs|år|lat|j\.)(?![\p{L}\d]))/u;
/** "Ada Ek 03.10.1988", "Ada Ek, 1988-10-03": of years in which letters are no longer dated. */
const BIRTH =
  /^(?:,| -| –| \||;|\t|\n)? ?((?:19[2-9]\d|200\d)-\d\d-\d\d|[0-3]?\d[./-][01]?\d[./-](?:19[2-9]\d|200\d))(?![\d.\w-])/u;
/** "Leila Hofer (hofer66)", "Ada Ek (a.ek)": with a digit, or a dot or dash beside one letter. */
const USER =
  /^ ?\(@?((?:\p{Ll}{2,20}[._-]?\d{1,4}|\p{Ll}[._]\p{Ll}{2,20}|\p{Ll}{2,20}[._-]\p{Ll}))\)/u;
const REACH = 40;
const SCORE = 0.7;
const OLDEST = 112;

/** What only the name before it tells: ages, days of birth, user names. Rules do not know every name, the model does. */
export function behindNames(text: string, spans: readonly Span[]): Span[] {
  return spans
    .filter(({ type }) => type === 'PERSON')
    .flatMap(({ start, end }) => {
      const behind = text.slice(end, end + REACH);
      return (
        (areSeveral(text, start) || countsShares(text, end) ? undefined : ageBehind(behind, end)) ??
        found(BIRTH, behind, end, 'DATE_OF_BIRTH') ??
        found(USER, behind, end, 'USERNAME') ??
        []
      );
    });
}

/** "los Castañeda (2)", "Familie Hofer (4)": how many they are. */
const SEVERAL =
  /(?<!\p{L})(?:los|las|les|os|die|the|famili[ae]|family|famille|famiglia|rodzina|familjen|fam\.) $/iu;

function areSeveral(text: string, start: number): boolean {
  const article = text.slice(Math.max(0, start - 10), start + 4);
  return SEVERAL.test(text.slice(Math.max(0, start - 10), start)) || SEVERAL.test(article);
}

function ageBehind(behind: string, at: number): Span | undefined {
  for (const pattern of [IN_BRACKETS, BETWEEN_COMMAS, WITHOUT_COMMA, IS_OLD, IN_LIST]) {
    const age = found(pattern, behind, at, 'AGE');
    if (age && Number.parseInt(behind.slice(age.start - at, age.end - at), 10) <= OLDEST)
      return age;
  }
  return undefined;
}

function found(pattern: RegExp, behind: string, at: number, type: EntityType): Span | undefined {
  const match = pattern.exec(behind);
  if (match === null) return undefined;
  const start = at + match[0].indexOf(match[1]!);
  return {
    start,
    end: start + match[1]!.length,
    type,
    score: SCORE,
    recognizer: 'behind-found-name',
  };
}
