import type { Recognizer } from '../../../engine/recognizer.ts';
import { anyCaseOf, words } from '../vocabulary.ts';
import { takeUnit } from './parts.ts';
import { FRENCH_TYPES, JOIN, SMALL } from './romance.ts';

/** The same word in English text: only a small French word behind tells them apart. */
const ALSO_ENGLISH = words('place square passage route cours villa');
/** Enough only before a name: "112 RANG SAINT-ÉDOUARD", but "5 rang de perles". */
const BEFORE_NAMES = words('rte imp chem rang côte traverse clos domaine route lot');
const TYPE = `(?:${anyCaseOf([...FRENCH_TYPES, ...BEFORE_NAMES])}\\.?|${anyCaseOf(ALSO_ENGLISH)}(?=[ ]${SMALL}${JOIN}))(?!\\p{L})`;

const NUMBER_SUFFIX = '(?:[a-dA-D]|[ ]?(?:bis|ter|quater|[A-D]))?';
const NUMBER = new RegExp(`(?<![\\p{L}\\d.,/-])\\d{1,4}(?:-\\d{1,4})?${NUMBER_SUFFIX},?[ ]$`, 'u');
const LONGEST_NUMBER = 16;
/** After the first word only capitals and dates go on: "rue du 8 Mai 1945", "rue Paul Valéry à Lyon". */
const NAME = `(?:\\d{1,2}[ ])?\\p{L}[\\p{L}'’-]{1,24}(?:[ -](?:(?:${SMALL}${JOIN}){1,2})?(?:\\p{Lu}[\\p{L}'’-]{0,24}|\\d{4}(?!\\d))){0,4}`;

/** `12 bis rue de la Paix`, `5, place de la République`, `14 av. Foch`. */
export const frenchStreet: Recognizer = {
  id: 'street-french',
  effort: 6,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'word', words: [...FRENCH_TYPES, ...ALSO_ENGLISH, ...BEFORE_NAMES] },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?<=\\d${NUMBER_SUFFIX},?[ ])${TYPE}[ ](?:${SMALL}${JOIN}){0,2}${NAME}`,
    'uy',
  ),
  score: 0.85,
  validate(candidate) {
    // A quote at the end is that of the text.
    while (/['’-]/.test(candidate.text.charAt(candidate.end - 1))) candidate.end--;
    const { text, start, end } = candidate;
    const [street, name] = BEFORE_NAME.exec(text.slice(start, end)) ?? [];
    if (name !== undefined && !NAMED.test(name) && !SHORT.test(street!)) return false;
    if (OTHER.test(text.slice(start, end))) return false;
    const from = Math.max(0, start - LONGEST_NUMBER);
    const number = NUMBER.exec(text.slice(from, start));
    if (!number) return false;
    candidate.start = from + number.index;
    return takeUnit(candidate, true);
  },
};

/** Or an abbreviation that is only written in addresses: "3 imp des tilleuls". */
const SHORT = /^(?:imp|rte|chem)\.? (?:des|du|de la) \p{Ll}{3}/u;
const NAMED = new RegExp(`^(?:${SMALL}${JOIN}){0,2}\\p{Lu}`, 'u');
const BEFORE_NAME = new RegExp(`^${anyCaseOf(BEFORE_NAMES)}\\.?(?!\\p{L}) (.*)$`, 'u');

/** "1957 av professor", "2 allée et venue", "the 5 avenue to take", "3 chemins de fer". */
const OTHER =
  /^av [^.]|^[Ll](?:ot|OT)\.? (?!(?:l[ea]s?|d[ue]|des|L[EA]S?|D[UE]|DES) |[lL]['’])|^\S+ (?:de fer|to|in|on|that|which|is|for|of|et|and|ou|où)(?!\p{L})|^(?:avenue|boulevard|esplanade) \p{Ll}+$/u;

/** `482, 34e Avenue, app. 6`, `12, 3e Rang`: the streets of Quebec are numbered. */
export const frenchNumbered: Recognizer = {
  id: 'street-french-numbered',
  effort: 2,
  leadEffort: 1,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'token', min: 2, max: 6, first: '123456789' },
  notAfter: /[^ ]/,
  lead: /(?<=\d[A-D]?,? )(?=\d{1,3}(?:r?e|er|ème|ième)[ ])/uy,
  pattern:
    /\d{1,3}(?:r?e|er|ème|ième)[ ](?:Avenue|Rue|Rang|Boulevard)(?:[ ](?:Est|Ouest|Nord|Sud))?(?!\p{L})/uy,
  score: 0.85,
  validate(candidate) {
    const from = Math.max(0, candidate.start - LONGEST_NUMBER);
    const number = NUMBER.exec(candidate.text.slice(from, candidate.start));
    if (!number) return false;
    candidate.start = from + number.index;
    return takeUnit(candidate, true);
  },
};
