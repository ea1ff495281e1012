import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from '../names/given-names.ts';
import { words } from '../vocabulary.ts';
import { isStreetWord } from './street-line.ts';
import { isListedTown } from './towns/index.ts';

/** Letters of states and provinces, and what may stand between a town and them. */
interface Country {
  readonly letters: ReadonlySet<string>;
  readonly behind: RegExp;
  /** What of an address may follow: the town need not be known then. */
  readonly code: RegExp;
  /** Or such a code behind: "DALLAS TX 75231". */
  readonly needsComma?: boolean;
}

const COUNTRIES: readonly Country[] = [
  {
    letters: new Set(
      words(
        `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC`,
      ),
    ),
    behind: /,?[ ]$/,
    code: /^,? {1,2}\d{5}(?!\d)/,
    needsComma: true,
  },
  {
    letters: new Set(words('AB BC MB NB NL NS NT NU ON PE QC SK YT')),
    behind: /,?[ ]$|[ ]\($/,
    code: /^[,)]? {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)/,
  },
  {
    letters: new Set(words('VIC NSW QLD TAS ACT SA WA NT')),
    behind: /,?[ ]$/,
    code: /^,? {1,2}\d{4}(?!\d)/,
  },
  {
    letters: new Set(
      words('AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'),
    ),
    behind: /[ ]?[/–-][ ]?$|[ ]\($|,[ ]$/,
    code: /^\)?[ ,–-]{1,3}(?:CEP:? )?\d{5}-?\d{3}(?!\d)|^\)?\n(?:CEP)?/,
  },
  {
    letters: new Set(
      words(`AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME
        MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV`),
    ),
    behind: /[ ]\($/,
    code: /^(?!)/,
  },
];
const ALL = [...new Set(COUNTRIES.flatMap(({ letters }) => [...letters]))];

const LONGEST_TOWN = 40;
const TOWN =
  /(?<![\p{L}\p{M}@_.-])(?:(\d{4,5}) )?(\p{Lu}(?:[\p{L}\p{M}'’.-]){1,24}(?: (?:d[aeio]s? |del |della |di |do |du |la |sul |al )?\p{Lu}[\p{L}\p{M}'’.-]{1,24}){0,3})$/u;

/** `Sheboygan, «WI»`, `Hamilton, «ON» L8P 4W7`, `Fidenza («PR»)`, `Rondonópolis/«MT»`. */
export const stateLetters: Recognizer = {
  id: 'location-letters',
  effort: 4,
  type: 'LOCATION',
  trigger: { kind: 'word', words: ALL.map((letters) => letters.toLowerCase()) },
  notAfter: /[^ (/–-]/,
  pattern: /[A-Z]{2,3}(?![\w-])/y,
  score: 0.8,
  validate: (candidate) => townBefore(candidate) !== undefined,
};

/** The town before them. */
export const townBeforeLetters: Recognizer = {
  ...stateLetters,
  id: 'location-before-letters',
  validate(candidate) {
    const town = townBefore(candidate);
    if (town === undefined) return false;
    candidate.start = town.start;
    candidate.end = town.end;
    return true;
  },
};

function townBefore({ text, start, end }: Candidate): { start: number; end: number } | undefined {
  const letters = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 16);
  for (const country of COUNTRIES) {
    if (!country.letters.has(letters)) continue;
    const gap = country.behind.exec(before);
    if (!gap) continue;
    const isOpen = before.endsWith('(');
    if (isOpen ? behind.charAt(0) !== ')' : !END.test(behind) && !country.code.test(behind))
      continue;
    if (country.needsComma && !gap[0].startsWith(',') && !country.code.test(behind)) continue;
    const townEnd = start - gap[0].length;
    const [, code, town] =
      TOWN.exec(text.slice(Math.max(0, townEnd - LONGEST_TOWN), townEnd)) ?? [];
    if (town === undefined) continue;
    const name = lastTown(town, code !== undefined || country.code.test(behind));
    if (name !== '') return { start: townEnd - name.length, end: townEnd };
  }
  return undefined;
}

const END = /^(?:$|[\n\r.,;:)"'|]|[ ]{1,2}(?:[-–|(]|\p{Ll}))/u;

/** The longest end of the words before that is listed; all of it where the rest of an address is sure. */
function lastTown(name: string, isSure: boolean): string {
  for (let rest = name; rest !== ''; rest = rest.slice(indexBehindSpace(rest)))
    if (rest.length > 3 && /^\p{Lu}/u.test(rest) && isListedTown(rest) && !isGivenName(rest))
      return rest;
  return isSure && !name.includes(' ') ? name : '';
}

function indexBehindSpace(name: string): number {
  const at = name.indexOf(' ');
  return at < 0 ? name.length : at + 1;
}

const COUNTIES =
  'Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow|Durham';

/** `Co. Westmeath`, `County Cork`. */
export const irishCounty: Recognizer = {
  id: 'location-county',
  type: 'LOCATION',
  trigger: { kind: 'word', words: ['co', 'county'] },
  pattern: new RegExp(
    `(?:Co\\.?|CO\\.?|County|COUNTY) (?:${COUNTIES}|${COUNTIES.toUpperCase()})(?!\\p{L})`,
    'uy',
  ),
  score: 0.88,
  validate: ({ text, start }) =>
    /^county/i.test(text.slice(start, start + 6)) ||
    /(?:^|[,\n(]|(?<!\p{L})(?:in|of|from|to|near)) ?$/u.test(
      text.slice(Math.max(0, start - 5), start),
    ),
};

const TOWN_BEFORE =
  /(?:^|[\n,(]|(?<!\p{L})(?:of|in|from|at|near|to)) ?((?:\p{Lu}[\p{L}'’-]{2,20} ){0,2}\p{Lu}[\p{L}'’-]{2,20}),? $/u;

/** `«Abbeyfeale», Co. Limerick`. */
export const townBeforeCounty: Recognizer = {
  ...irishCounty,
  id: 'location-before-county',
  trigger: { kind: 'word', words: ['co'] },
  notAfter: /[^ ]/,
  score: 0.8,
  validate(candidate) {
    const { text, start } = candidate;
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE_COUNTY), start);
    if (!before.endsWith(', ')) return false;
    const name = TOWN_BEFORE.exec(before)?.[1];
    if (name === undefined || isStreetWord(name, name.lastIndexOf(' ') + 1, name.length))
      return false;
    candidate.end = start - 2;
    candidate.start = candidate.end - name.length;
    return true;
  },
};
const LONGEST_BEFORE_COUNTY = 60;

/** Abbreviations of states that end in a dot, of the United States and of Mexico. */
const SHORT_STATES =
  'Ala Ariz Ark Calif Colo Conn Fla Ill Ind Kan Mass Mich Minn Mont Neb Nev Okla Ore Penn Tenn Tex Wash Wis Wyo Jal Gto Ver Pue Qro Tamps Chih Coah Oax Yuc Chis'.split(
    ' ',
  );

/** `Kalamazoo, «Mich.»`, `Monterrey, «N.L.»`. */
export const shortState: Recognizer = {
  id: 'location-short-state',
  effort: 3,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'word', words: [...SHORT_STATES.map((state) => state.toLowerCase()), 'n', 's'] },
  notAfter: /[^ ]/,
  lead: /(?<=\p{L}, )(?=\p{Lu}\p{L}{0,4}\.)/uy,
  pattern: new RegExp(
    `(?:(?:${SHORT_STATES.join('|')})\\.|N\\.[CDHJLMY]\\.|S\\.[CDL]\\.P?\\.?)`,
    'y',
  ),
  score: 0.8,
  validate: ({ text, start }) => {
    const town = TOWN.exec(text.slice(Math.max(0, start - LONGEST_TOWN), start - 2))?.[2];
    return town !== undefined && lastTown(town, false) !== '';
  },
};
