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
  readonly behind?: readonly RegExp[];
  readonly endOfTown: typeof townEnd;
}

const ENGLISH = 'the of is with and was for that this my you your are it have will';
const ROMANCE =
  'il lo gli di che per con un una del della dei sono è ho mi el los las de que y por un una se su es al o os um uma não em da do na no e é eu le les du des et je une est pour sur';
const DUTCH = 'het een van ik niet naar met voor zijn mijn dat';

/** "filiale di Morbegno", "la rotonda de Cangas de Onís": what towns have, where "di" alone would be of anybody. */
const BELONGS_TO_TOWN =
  /(?<!\p{L})(?:filiale|succursale|stazione|comune|cantiere|parrocchia|parrocchiale|provincia|diocesi|città|paese|porto|aeroporto|municipio|questura|tribunale|carcere|ayuntamiento|rotonda|glorieta|puerto|aeropuerto|juzgado|estación|ciudad|pueblo|alcaldía|municipalidad|sucursal|terminal|câmara|prefeitura|cidade|vila|aldeia|freguesia|rotunda|agência|estação|fórum|aeroporto|conselho|concelho|rodoviária|gare|mairie|commune|ville|village|agence|succursale|préfecture|paroisse|aéroport|gemeinde|rond-point|mercato|mercado|marché|vecin[oa]s?|natural|zona|lados|chantier|obra|soccorso|urgen(?:ces|cias)|plage|playa|praia|spiaggia|la[cg]o?)(?: \p{Ll}{2,12})? $/iu;
/** "Hospital Hernán Henríquez de Temuco", "scuola Istituto Pascoli di Catania". */
const HOUSE_OF_TOWN =
  /(?<!\p{L})(?:[Hh]ospital|[Oo]spedale|[Hh]ôpital|[ÉéEe]glise|[Cc]hiesa|[Ii]glesia|[Ii]greja|[Cc]línica|[Cc]linica|[Cc]linique|[Ll]iceo|[Ll]ycée|[Ii]stituto|[Ee]scola|[Ee]scuela|[Cc]lube?|[Cc]ementerio|[Cc]imitero|[Cc]imetière|[Cc]astello) (?:(?:\p{Lu}[\p{L}'’-]{1,16}|&|e|y) ){1,4}$/u;
/** ", 33, veterinaria di Codroipo": who somebody is by work, and not whose child. */
const WORKER_OF_TOWN =
  /(?:(?:\d|anni|años|anos|ans),? (?!(?:figli|mogli|marit|nonn|cugin|fill|femme|mari |hij|espos|mujer|marid|herman|prim|abuel|filh|mulher|irm|amic|amig|nipot|niet|net)\p{L}{0,8} )\p{Ll}{4,14}|, \p{Ll}{3,12}(?:ista|ai[oa]|er[oa]|eir[oa]|tore|trice|dora?|ier|ière|eur|euse|ari[oa]|log[oa]|nante)) $/u;
/** "elle arrive de Figeac", "torna da Spoleto". */
const COMES_FROM =
  /(?<!\p{L})(?:arriv\p{L}{1,4}|(?:re)?vien\p{L}{1,3}|vengo\p{L}?|torn\p{L}{1,3}|volt\p{L}{1,3}|vem|venho|veio|vuelv\p{L}{1,3}|sal[ei]\p{L}{0,2}|rentr\p{L}{1,3}|cheg\p{L}{1,3}) $/iu;

const LANGUAGES: readonly Language[] = [
  {
    leads: new Set(
      words(
        'in to from near outside nach aus nahe oberhalb unterhalb richtung à vers em från till utanför naar uit rondom verso hacia desde hasta até',
      ),
    ),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('a ad en')),
    spoken: new WordSet(words(ROMANCE)),
    notSpoken: new WordSet(words(`${ENGLISH} ${DUTCH}`)),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('di de da do')),
    spoken: new WordSet(words(ROMANCE)),
    notSpoken: new WordSet(words(`${ENGLISH} ${DUTCH}`)),
    behind: [BELONGS_TO_TOWN, HOUSE_OF_TOWN, WORKER_OF_TOWN, COMES_FROM],
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('te richting rond')),
    spoken: new WordSet(words(`${DUTCH} de en op die is was bij vader moeder gedoopt overleden`)),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('pra sopra sotto')),
    spoken: new WordSet(words(ROMANCE)),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('i vid kring')),
    spoken: new WordSet(
      words(
        'och är på som att har jag bor en ett med det den ska inte för av född gift hon han vi från till',
      ),
    ),
    endOfTown: townEnd,
  },
  {
    leads: new Set(words('w we z ze do spod pod nad koło')),
    notSpoken: new WordSet(words(ENGLISH)),
    endOfTown: polishTownEnd,
  },
];
const LEADS = new Set(LANGUAGES.flatMap(({ leads }) => [...leads]));
/** "do" is Portuguese and Polish. */
const LANGUAGES_OF: ReadonlyMap<string, readonly Language[]> = new Map(
  [...LEADS].map((lead) => [lead, LANGUAGES.filter(({ leads }) => leads.has(lead))]),
);

const REACH = 80;
const LONGEST_BEFORE = 56;
/** In small letters a short name is too often a word that is nobody's town. */
const SHORTEST_SMALL = 8;
const SHORTEST_MOVED = 6;
/** What people do to or from a town, right before the word that leads to it. */
const MOVES =
  /(?<!\p{L})(?:arriv\p{L}{1,4}|vient|viens|venir|venu\p{L}?|part\p{L}{0,3}|retourn\p{L}{1,3}|vir|vem|veio|vou|foi|mud\p{L}{1,4}|chegar|viene[ns]?|vengo|vino|voy|vamos|van|va|fui|ir|viaj\p{L}{1,4}|casa mia|torn\p{L}{1,4}|and\p{L}{1,4}|vado|viene|komm\p{L}{0,2}|fahr\p{L}{0,3}|fährt|zieh\p{L}{0,3}|zug|bus|bus back|train|treno|tren|trem|trein|tåget|tåg|folk|flytt\p{L}{1,4}|åk\p{L}{1,3}|kom|kommer|bor|jobb\p{L}{0,2}|jad\p{L}{1,2}|jedzie\p{L}{0,2}|jecha\p{L}{1,2}|polecie\p{L}{1,2}|wróci\p{L}{1,2}|verhuis\p{L}{0,2}|woont?|wohn\p{L}{1,2}|vivo|vive[ns]?|mor[oa]|habitent|habite|vit|abit[oa]|mieszka\p{L}{0,2}|nat[oa]|née?|nacid[oa]|nascid[oa]|geboren|född|lives?|drove|drive|driving|move[ds]?|moving|come[s]?|came|went|going|back) $/iu;

/** "a Luino", "à Payerne", "nach Iphofen", "w Mrągowie": a town of some size behind a word that leads to places. */
export const townLedTo: Recognizer = {
  id: 'location-led-to',
  effort: 7,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'word', words: [...LEADS] },
  notAfter: /[\w@#/.'’-]/,
  lead: /\p{L}{1,9}[ ](?=\p{L}{2})/uy,
  pattern: /\p{Lu}[\p{L}\p{M}'’-]{1,24}/uy,
  score: 0.78,
  validate: (candidate) => takeTown(candidate, false),
};

/** The same where all is in small letters: "tornato a frosinone". */
export const townLedToSmall: Recognizer = {
  ...townLedTo,
  id: 'location-led-to-small',
  pattern:
    /\p{Ll}{6,24}|(?:\p{Ll}{3,12}[ ]d[aeiou]s?|san|santa|saint|são|bad|new|los|las)[ ]\p{Ll}{4,24}/uy,
  validate: (candidate) => takeTown(candidate, true),
};

function takeTown(candidate: Candidate, isSmall: boolean): boolean {
  const { text, start, anchor } = candidate;
  const lead = text.slice(anchor, start - 1).toLowerCase();
  ARTICLE.lastIndex = start;
  if (ARTICLE.test(text) || (isSmall && !isInOneCase(candidate))) return false;
  const language = LANGUAGES_OF.get(lead)?.find((known) => speaks(known, candidate));
  if (!language) return false;
  const end = language.endOfTown(text, start, isSmall);
  if (end < 0 || GOES_ON.test(text.slice(end, end + 4))) return false;
  if (IS_HOUSE.test(text.slice(end, end + 12))) return false;
  const name = text.slice(start, end);
  if (OF_PROGRAM.test(name) || (isSmall && end > candidate.end)) return false;
  if (
    isPersonOrWord(name) ||
    (isSmall && !isSmallTown(name, text.slice(Math.max(0, anchor - 20), anchor)))
  )
    return false;
  candidate.end = end;
  return true;
}

/** "en El Ejido", but not "en el centro" and "DO THE FOOD". */
const ARTICLE =
  /(?:el|EL|la|LA|los|LOS|las|LAS|le|LE|les|LES|the|THE|o|O|a|A|der|DER|die|DIE|das|DAS|dem|DEM|des|DES|un|UN|una|UNA|une|UNE|uma|UMA|il|IL|een|EEN|het|HET|MI|MIA|MIO|MIS|MIEI|TU|TUA|TUO|SU|SUA|SUO|SUS|NOS|MON|MA|MES|SON|SA|SES|MEU|SEU|MY|HIS|HER|MIN|MITT|ER|HAR) /y;

/** A longer name, a word with a hyphen, an address of the network. */
const GOES_ON = /^(?:[\p{L}\p{M}\d_@&/]|[-'’.]\p{L}|[ ](?:&|\p{Lu}\p{Ll}))/u;
/** "from brookfield high school": a house of that name. */
const IS_HOUSE =
  /^[ ](?:high|primary|secondary|grammar|middle|community|medical|health|care|housing|school|academy|clinic|university|college|hospital|surgery|council|bank|church|hotel|street|st|road|avenue|lane|airport|station|fc|united|cathedral|museum|library|court|insurance|group|foods|motors|partners|consulting|ltd|gmbh|inc|llc|srl|spa|ag|ab|bv)(?!\p{L})/iu;

/** Whether one word is somebody's first name or another word before it is a town. */
export function isPersonOrWord(name: string): boolean {
  return !name.includes(' ') && (isGivenName(name) || NO_NAME.has(name.toLowerCase()));
}

function isSmallTown(name: string, before: string): boolean {
  const shortest = MOVES.test(before) ? SHORTEST_MOVED : SHORTEST_SMALL;
  return name.length >= shortest && !ENDS_SMALL.test(name) && !ENDS_LIKE_WORD.test(name);
}

/** "in Node.js", "in ProseMirror". */
const OF_PROGRAM = /\p{L}{4}\.|\p{Ll}\p{Lu}/u;

/** "a malformed header": a word that the filter takes for a town by chance. */
const ENDS_LIKE_WORD = /(?:ed|ing|tions?|ments?|ly|able|ness|ous|ive)$/;

function speaks({ spoken, notSpoken, behind }: Language, candidate: Candidate): boolean {
  const { text, anchor: from, end: to } = candidate;
  const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
  if (behind && !behind.some((one) => one.test(before))) return false;
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
