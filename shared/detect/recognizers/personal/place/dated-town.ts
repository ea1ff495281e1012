import type { Recognizer } from '../../../engine/recognizer.ts';
import { MONTH } from '../../dates/month-names.ts';
import { isInOneCase } from '../names/alone.ts';
import { words } from '../vocabulary.ts';
import { isPersonOrWord } from './led-to-town.ts';
import { AMBIGUOUS_TOWNS, TOWNS } from './town-names.ts';
import { isListedTown, townEnd } from './towns/index.ts';

const KNOWN: ReadonlySet<string> = new Set(
  [...TOWNS, ...AMBIGUOUS_TOWNS].map((town) => town.replaceAll('_', ' ')),
);
const LONGEST = 44;
const BEFORE_DATE =
  /(?:^|[\n*†✝°(“"]|[.!?;] )[ ]{0,3}((?:(?:\p{L}[\p{L}\p{M}'’-]{1,20}|\p{Lu}\p{L}?\.) ){0,3}\p{L}[\p{L}\p{M}'’-]{2,24}),? (?:den |le |lì |li |d\. |dnia |a |de |on )?$/u;

/** "Tranås, den 5 maj 2024", "* Workum, 5 mei 1938", "Leiria, 12/03/2024": a town and the date of a letter or a life. */
export const datedTown: Recognizer = {
  id: 'location-dated',
  effort: 6,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'digits', min: 1, max: 2 },
  notAfter: /[^ ]/,
  lead: /(?<=\p{L}(?:,|, den|, le|, lì|, li|, d\.|, dnia|, a|, de|, on) )/uy,
  pattern: new RegExp(
    `\\d{1,2}(?:(?:er|st|nd|rd|th|º|°|\\.|:e)?[ ]?(?:d[eo][ ]|of[ ])?${MONTH}(?!\\p{L})|[./-][ ]?\\d{1,2}[./-][ ]?(?:\\d\\d){1,2}(?!\\d))`,
    'iuy',
  ),
  score: 0.75,
  validate(candidate) {
    const { text, start } = candidate;
    const before = text.slice(Math.max(0, start - LONGEST), start);
    const name = BEFORE_DATE.exec(before)?.[1];
    if (name === undefined) return false;
    const at = start - before.length + before.lastIndexOf(name);
    const place = { text, start: at, end: at + name.length };
    if (!isTown(name) || (/^\p{Ll}/u.test(name) && (name.length < 6 || !isInOneCase(place))))
      return false;
    candidate.start = at;
    candidate.end = place.end;
    return true;
  },
};

function isTown(name: string): boolean {
  return (
    (isListedTown(name) || KNOWN.has(name.toLowerCase())) &&
    !isPersonOrWord(name) &&
    !NOT_DATED.has(name.toLowerCase())
  );
}

/** What has a date as well: "Termin, 5. Mai". */
const NOT_DATED: ReadonlySet<string> = new Set(
  words(
    'version release update stand termin datum date data fecha paris-roubaix mesa sala lage hof reading split best goes mobile orange buffalo phoenix rugby sens prato',
  ),
);

/** "† 17. 1. 2024⏎«Nohfelden»⏎": a town alone in the line below somebody's death. */
export const townBelowDeath: Recognizer = {
  id: 'location-below-death',
  effort: 4,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'sign', signs: '†✝' },
  lead: /[†✝][^\n†✝]{4,40}\n\n?(?=\p{L})/uy,
  pattern: /\p{L}[\p{L}\p{M}'’-]{3,24}/uy,
  score: 0.7,
  validate(candidate) {
    const { text, start } = candidate;
    const end = townEnd(text, start, isInOneCase(candidate));
    if (end < 0 || isPersonOrWord(text.slice(start, end))) return false;
    candidate.end = end;
    return /^(?:\n|,|$)/.test(text.slice(end, end + 1));
  },
};

const YEAR = '(?:\\d\\d[./])?(?:19|20)\\d\\d';
/** "2017–2021", "03/2019 - heute", "2019–:". */
const YEARS = `(?<=(?:^|\\n)[ \\t•*|-]{0,4}(?:(?:[Ss]eit|[Ss]ince|[Ff]rom|[Dd]al|[Dd]esde|[Ss]inds|[Oo]d|[Ss]edan|[Dd]epuis|[Aa]b|[Vv]on) )?(?:\\d\\d[./])?)(?:19|20)\\d\\d(?:[ ]?[–—-][ ]?(?:${YEAR}|\\p{L}{2,14}(?:['’]hui)?)?)?:?[ \\t]{1,4}`;

/** "2017–2021 Pflegefachkraft, Seniorenstift Lindenhof, «Celle»": the last of a line of a curriculum vitae. */
export const townOfYears: Recognizer = {
  id: 'location-of-years',
  effort: 6,
  leadEffort: 2,
  type: 'LOCATION',
  trigger: { kind: 'digits', min: 4, max: 4 },
  notAfter: /[^\s•*|/.-]/,
  lead: new RegExp(
    `${YEARS}[^\\n]{8,90}?, (?=\\p{L}[\\p{L}\\p{M}'’.-]{2,24}(?: \\p{L}[\\p{L}'’-]{1,20}){0,3}[ ]?(?:\\n|$))`,
    'uy',
  ),
  pattern: /\p{L}[^\n]{2,60}/uy,
  score: 0.75,
  validate(candidate) {
    const name = candidate.text.slice(candidate.start, candidate.end).trimEnd();
    candidate.end = candidate.start + name.length;
    return isTown(name) && (/^\p{Lu}/u.test(name) || (name.length > 4 && isInOneCase(candidate)));
  },
};
