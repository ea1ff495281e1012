import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { anyOf } from '../vocabulary.ts';
import { HOUSE_NUMBER, takeUnit } from './parts.ts';
import { FRENCH_TYPES, JOIN, SMALL, SOUTHERN_TYPES } from './romance.ts';

const TYPES = [...FRENCH_TYPES, ...SOUTHERN_TYPES, 'laan'];

const NAME = "(?:\\d{1,2}[ ](?:de[ ])?)?[\\p{L}][\\p{L}'’´.-]{0,24}";
const STREET = `(?:${SMALL}${JOIN}){0,2}${NAME}(?:[ ]${NAME}){0,5}?`;
const NUMBER_SIGN = '(?:n[º°o.]{1,3}|núm\\.?|num\\.?|no\\.|nr\\.?|nº|km|lote|lt\\.?|nave)[ ]?';
const NUMBER = `(?:(?:${NUMBER_SIGN})?${HOUSE_NUMBER}|s\\.n\\.c\\.|s[/.]n|snc)`;
/** ", 3, B" and ", 1, 2" at the end of a line. */
const FLOOR_AND_DOOR = /,[ ]?\d{1,2}(?:[ ]?,[ ]?(?:\d{1,2}|[A-H]))?(?=[.;\n]|$)/y;

/** `Calle Mayor 5, 3º B`, `Rua das Flores, 123`, `Via Roma 10`, `Avda. de Córdoba, s/n`. */
export const streetPrefix: Recognizer = {
  id: 'street-prefix',
  effort: 7,
  type: 'STREET_ADDRESS',
  trigger: [
    { kind: 'word', words: TYPES },
    { kind: 'prefix', prefixes: ['C/', 'c/', 'v.le', 'V.le', 'p.zza', 'P.zza', 'R. '] },
  ],
  notAfter: /[\w@/.-]/,
  leadEffort: 7,
  // "via e-mail" compiles nothing of the rest.
  lead: /(?=[^\n]{1,140}?(?:\d|s[/.]n|snc))/iy,
  pattern: new RegExp(
    `(?:${anyOf(TYPES)}\\.?|c/\\.?|v\\.le|p\\.zza|r\\.)(?!\\p{L})[ ]{0,2}${STREET}(?:[ ]?,[ ]?|[ ])${NUMBER}`,
    'iuy',
  ),
  score: 0.85,
  validate(candidate) {
    const street = candidate.text.slice(candidate.start, candidate.end);
    if (!takeUnit(candidate, true)) return false;
    takeFloorAndDoor(candidate);
    if (isNumberedBefore(candidate) || isNumberOfNext(candidate)) return false;
    return hasName(candidate, street) && !FULL_STOP.test(street) && !SENTENCE.test(street);
  },
};

function takeFloorAndDoor(candidate: Candidate): void {
  FLOOR_AND_DOOR.lastIndex = candidate.end;
  if (FLOOR_AND_DOOR.test(candidate.text)) candidate.end = FLOOR_AND_DOOR.lastIndex;
}

const FRENCH = new RegExp(`^${anyOf(FRENCH_TYPES)}(?!\\p{L})`, 'iu');
const FRENCH_BEHIND = new RegExp(`^,?[ ]${anyOf(FRENCH_TYPES)}(?!\\p{L})`, 'iu');

/** "9 rue Victor-Hugo, 68 m²": the number stands before, and what follows is another. */
function isNumberedBefore({ text, start }: Candidate): boolean {
  return (
    /\d(?:[a-d]|[ ]?(?:bis|ter|quater))?,? $/i.test(text.slice(Math.max(0, start - 9), start)) &&
    FRENCH.test(text.slice(start, start + 16))
  );
}

/** "Résidence Les Acacias, 22 allée des Vignes": the number is that of the street behind. */
function isNumberOfNext({ text, end }: Candidate): boolean {
  return FRENCH_BEHIND.test(text.slice(end, end + 16));
}

/** "via email 3 volte". */
const NO_WAY =
  /^via (?:e-?mail|mail|pec|fax|sms|web|internet|posta|app|whatsapp|radio|telefon\p{L})(?!\p{L})/u;

/** Types that make an address in small letters too: "calle mayor 5". */
const CLEAR =
  /^(?:rue|chaussée de |calle|c\/|r[uú]a|av\.|avda|avenida|carrer|viale|impasse|boulevard|blvd|plaza|paseo|largo|strada|alameda|estrada|travessa|travesía|camino|vicolo|piazza|corso|lungarno|praça|pasaje|vico|carretera|calzada|ronda|rambla|laan van |salita |calata |contrada |caminho d|beco d|ladeira d)/i;
const ITALIAN_BEFORE = /(?:^|(?<!\p{L})(?:in|presso|di|da|abita|abito|residente)|[,:(\n])\s?$/iu;

/** "calle 5 veces" has no name; "via Coupons 4" is English, "in via Roma 10" is not. */
function hasName({ text, start, end }: Candidate, street: string): boolean {
  const [first = ''] = street.split(/[ .]/, 1);
  if (first === 'via')
    return !NO_WAY.test(street) && ITALIAN_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  if (first === 'av' && street[2] !== '.') return /^,? \d{5}(?!\d)/.test(text.slice(end, end + 9));
  if (/^canada$/i.test(first)) return /^canada d[aeo]s? /i.test(street);
  if (/^chemin d(?:u|es) \p{Ll}/iu.test(street))
    return /^, \d{4,5}(?!\d)/.test(text.slice(end, end + 8));
  return /\p{Lu}/u.test(street.slice(first.length)) || CLEAR.test(street);
}

/** The word ended a sentence: "Avenue. Get there by 5". */
const FULL_STOP = /^(?:avenue|boulevard|plaza|via|piazza|strada|estrada)\./i;
/** A sentence went on: "Plaza Mayor. The 12", "calle y no tiene 5", "praça em 1862", "chemin de fer 4". */
const SENTENCE =
  / \p{L}{4,}\. | [ye] \d+$|(?<!\p{L})(?:y no|tem|tiene|estaba|está|com|con|avec|que|and|the|of|with|is|was|for|from|has|have|are|y el|pero|mais|che|non|não|in the|at|by|or|to|you|it|em|à|jusqu|ano|año|anno|fer)(?!\p{L})|(?<!\p{L})(?:en|in|nel|del|de|dal|desde|depuis) (?:1[89]|20)\d\d$/iu;
