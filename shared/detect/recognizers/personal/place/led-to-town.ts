import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { NO_NAME } from '../names/no-names.ts';
import { words } from '../vocabulary.ts';
import { polishTownEnd, townEnd } from './towns/index.ts';

/** Words of one language that lead to a place, and small words that a text in that language has nearby. */
interface Language {
  readonly leads: ReadonlySet<string>;
  /** Asked only for leads that are words of another language as well. */
  readonly spoken?: WordSet;
  readonly notSpoken?: WordSet;
  /** What stands before the lead. */
  readonly behind?: RegExp;
  readonly endOfTown: typeof townEnd;
}

const ENGLISH = 'the of is with and was for that this my you your are it have will';
const ROMANCE =
  'il lo gli di che per con un una del della dei sono è ho mi el los las de que y por un una se su es al o os um uma não em da do na no e é eu le les du des et je une est pour sur';
const DUTCH = 'het een van ik niet naar met voor zijn mijn dat';

/** "filiale di Morbegno", "la rotonda de Cangas de Onís": what towns have, where "di" alone would be of anybody. */
const BELONGS_TO_TOWN =
  /(?<!\p{L})(?:filiale|succursale|stazione|comune|cantiere|parrocchia|parrocchiale|provincia|diocesi|città|paese|porto|aeroporto|municipio|questura|tribunale|carcere|ayuntamiento|rotonda|glorieta|puerto|aeropuerto|juzgado|estación|ciudad|pueblo|alcaldía|municipalidad|sucursal|terminal|câmara|prefeitura|cidade|vila|aldeia|freguesia|rotunda|agência|estação|fórum|aeroporto|conselho|concelho|rodoviária|gare|mairie|commune|ville|village|agence|succursale|préfecture|paroisse|aéroport|gemeinde|rond-point)(?: \p{Ll}{2,12})? $/iu;

const LANGUAGES: readonly Language[] = [
  {
    leads: new Set(
      words(
        'in to from near outside nach aus à vers em från till naar uit verso hacia desde hasta até',
      ),
    ),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('a ad en te')),
    spoken: new WordSet(words(ROMANCE)),
    notSpoken: new WordSet(words(`${ENGLISH} ${DUTCH}`)),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('di de da do')),
    spoken: new WordSet(words(ROMANCE)),
    notSpoken: new WordSet(words(`${ENGLISH} ${DUTCH}`)),
    behind: BELONGS_TO_TOWN,
    endOfTown: townEnd,
  },
  {
    leads: new Set(['i']),
    spoken: new WordSet(words('och är på som att har jag bor en ett med det den ska inte för av')),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('w we z ze do spod pod nad koło')),
    notSpoken: new WordSet(words(ENGLISH)),
    endOfTown: polishTownEnd,
  },
];
/** Of two languages the first. */
const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  [...LANGUAGES]
    .reverse()
    .flatMap((language) => [...language.leads].map((lead) => [lead, language])),
);

const REACH = 80;
/** In small letters a short name is too often a word that is nobody's town. */
const SHORTEST_SMALL = 8;

/** "a Luino", "à Payerne", "nach Iphofen", "w Mrągowie": a town of some size behind a word that leads to places. */
export const townLedTo: Recognizer = {
  id: 'location-led-to',
  effort: 7,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'word', words: [...LANGUAGE_OF.keys()] },
  notAfter: /[\w@#/.'’-]/,
  lead: /\p{L}{1,6}[ ](?=\p{L}{2})/uy,
  pattern: /\p{Lu}[\p{L}\p{M}'’-]{1,24}/uy,
  score: 0.7,
  validate: (candidate) => takeTown(candidate, false),
};

/** The same where all is in small letters: "tornato a frosinone". */
export const townLedToSmall: Recognizer = {
  ...townLedTo,
  id: 'location-led-to-small',
  pattern:
    /\p{Ll}{8,24}|(?:\p{Ll}{3,12}[ ]d[aeiou]s?|san|santa|saint|são|bad|new|los|las)[ ]\p{Ll}{4,24}/uy,
  validate: (candidate) => isInOneCase(candidate) && takeTown(candidate, true),
};

function takeTown(candidate: Candidate, isSmall: boolean): boolean {
  const { text, start, anchor } = candidate;
  const lead = text.slice(anchor, start - 1).toLowerCase();
  const language = LANGUAGE_OF.get(lead);
  if (!language || !speaks(language, text, anchor, candidate.end)) return false;
  if (language.behind && !language.behind.test(text.slice(Math.max(0, anchor - 32), anchor)))
    return false;
  ARTICLE.lastIndex = start;
  if (ARTICLE.test(text)) return false;
  const end = language.endOfTown(text, start, isSmall);
  if (end < 0 || GOES_ON.test(text.slice(end, end + 4))) return false;
  if (IS_HOUSE.test(text.slice(end, end + 12))) return false;
  const name = text.slice(start, end);
  if (OF_PROGRAM.test(name) || (isSmall && end > candidate.end)) return false;
  if (isPersonOrWord(name) || (isSmall && !isSmallTown(name))) return false;
  candidate.end = end;
  return true;
}

/** "en El Ejido", but not "en el centro" and "DO THE FOOD". */
const ARTICLE =
  /(?:el|EL|la|LA|los|LOS|las|LAS|le|LE|les|LES|the|THE|o|O|a|A|der|DER|die|DIE|das|DAS|dem|DEM|des|DES|un|UN|una|UNA|une|UNE|uma|UMA|il|IL|een|EEN|het|HET) /y;

/** A longer name, a word with a hyphen, an address of the network. */
const GOES_ON = /^(?:[\p{L}\p{M}\d_@&/]|[-'’.]\p{L}|[ ](?:&|\p{Lu}\p{Ll}))/u;
/** "from brookfield high school": a house of that name. */
const IS_HOUSE =
  /^[ ](?:high|primary|secondary|grammar|middle|community|medical|health|care|housing|school|academy|clinic|university|college|hospital|surgery|council|bank|church|hotel|street|st|road|avenue|lane|airport|station|fc|united|cathedral|museum|library|court|insurance|group|foods|motors|partners|consulting|ltd|gmbh|inc|llc|srl|spa|ag|ab|bv)(?!\p{L})/iu;

/** Whether one word is somebody's first name or another word before it is a town. */
export function isPersonOrWord(name: string): boolean {
  return !name.includes(' ') && (isGivenName(name) || NO_NAME.has(name.toLowerCase()));
}

function isSmallTown(name: string): boolean {
  return name.length >= SHORTEST_SMALL && !ENDS_SMALL.test(name) && !ENDS_LIKE_WORD.test(name);
}

/** "in Node.js", "in ProseMirror". */
const OF_PROGRAM = /\p{L}{4}\.|\p{Ll}\p{Lu}/u;

/** "a malformed header": a word that the filter takes for a town by chance. */
const ENDS_LIKE_WORD = /(?:ed|ing|tions?|ments?|ly|able|ness|ous|ive)$/;

function speaks({ spoken, notSpoken }: Language, text: string, from: number, to: number): boolean {
  if (spoken && !hasWordAround(text, from, to, spoken)) return false;
  return !(notSpoken && hasWordAround(text, from, to, notSpoken));
}

/** "dama logo no" is no name, "mogi das cruzes" is. */
const ENDS_SMALL = / \p{L}{1,3}$/u;

function hasWordAround(text: string, from: number, to: number, set: WordSet): boolean {
  return (
    set.hasAnyIn(text, Math.max(0, from - REACH), from) ||
    set.hasAnyIn(text, to, Math.min(text.length, to + REACH))
  );
}
