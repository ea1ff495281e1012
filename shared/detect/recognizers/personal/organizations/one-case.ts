import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { isNoName } from '../names/name-shape.ts';
import { isKnownCity } from '../place/cities.ts';
import { words } from '../vocabulary.ts';
import { HEADS_FIRST, HEADS_LAST, LONG_HEADS, LONG_HEADS_BEGIN, QUALIFIERS } from './heads.ts';

const REACH = 64;
const MOST_WORDS = 3;
/** Small words that may stand within a name; one at the end is none of it. */
const PARTICLES = new WordSet(
  words(
    'de del della dei di da do dos das du des la le las los el al au aux am an der den dem van het san santa são saint st boa bon bel',
  ),
);
/** Behind a name the next clause begins with one of these: "panadería el trigo le dieron". */
const ARTICLES = new WordSet(words('la le las los el al au den dem het'));
const ARTICLED =
  /(?<!\p{L})(?:the|an?|my|your|our|his|her|their|this|that|die|der|das|den|dem|des|eine?[rnm]?|meine?[rnm]?|unsere?[rnm]?|la|le|les|l['’]|une?|ma|mon|notre|el|los|las|una?|mi|su|o|os|as|uma?|minha|meu|no|da|il|lo|gli|i|un[ao]?|mia|mio|nella|alla|dalla|della|de|het|een|mijn|onze|ons|ett|min|vår|moja|mój|nasz|nasza) $/iu;
/** Where a name is over: small words that lead on, and what is often said of a house. */
const OVER = new WordSet(
  words(`på i å av med för hos från till och att som är har idag nu sedan in on at to for from with and or is was has will today since where when who called rang says owes wants
    pour à a en dans chez avec et ou est a qui que où le les leur me te se m t s passe vient demande depuis hier aujourd para por con y o es está le les me te se que donde desde ayer hoy
    em com e ou é está quem desde ontem hoje per con e o è ha mi ti si che dove da ieri oggi mit von und oder ist war hat der die das seit wegen für am im heute gestern voor met en of is was heeft
    sinds gisteren vandaag op dla z i lub jest był ma od wczoraj dziś na w do tel nip iban nummer numer nr klantnummer ze faz há hace hat haben
    abierta abierto cerrada cerrado aperta aperto chiusa chiuso vicina vicino ouverte fermée offen geschlossen pin code kod código codice zu voll öppen stängd dicht otwarta zamknięta aberta fechada privada pública privata pubblica grande nueva nuova`),
);

function isOver(word: string): boolean {
  return OVER.has(word, 0, word.length) || (isNoName(word) && !PARTICLES.has(word, 0, word.length));
}

/** "panadería la espiga le dieron …", "BEI BÄCKEREI LINDNER": a house and its name where all is in one case. */
export const headInOneCase: Recognizer = {
  id: 'organization-head-one-case',
  effort: 10,
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: [...HEADS_FIRST, ...LONG_HEADS_BEGIN] },
  notAfter: /[\w@/.'’-]/,
  pattern: new RegExp(`(?:${LONG_HEADS}|\\p{L}{3,30})(?:[ ]${QUALIFIERS})?(?=[ ]\\p{L})`, 'iuy'),
  score: 0.66,
  validate: takeOwnName,
};

function takeOwnName(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  if (!isInOneCase(candidate)) return false;
  if (ARTICLED.test(text.slice(Math.max(0, start - 8), start)) && !isSurelyNamed(text, end))
    return false;
  if (!IS_HEAD.test(text.slice(start, end)) && !isHead(text, start)) return false;
  const behind = text.slice(end, end + REACH);
  let at = 0;
  let own = 0;
  let kept = 0;
  for (;;) {
    const next = /^ (\p{L}[\p{L}\p{M}\d'’&-]*)/u.exec(behind.slice(at));
    if (next === null) break;
    const word = next[1]!;
    if (isOver(word) && !PARTICLES.has(word, 0, word.length)) break;
    if (own > 0 && ARTICLES.has(word, 0, word.length)) break;
    at += next[0].length;
    if (PARTICLES.has(word, 0, word.length)) continue;
    if (++own > MOST_WORDS) return false;
    kept = at;
  }
  if (own === 0 || end + at >= end + REACH) return false;
  candidate.end = end + kept;
  return true;
}

const FIRST_OWN =
  /^ (?:(?:san|santa|santo|são|saint|sainte|sankt|les p(?:etit|['’]tit)s) \p{L}|(\p{L}{3,20})(?!\p{L}))/iu;

/** "an der sparkasse köln", "la clínica santa elena": where an article stands, a town or a saint must be named. */
function isSurelyNamed(text: string, end: number): boolean {
  const own = FIRST_OWN.exec(text.slice(end, end + REACH));
  return own !== null && (own[1] === undefined || isKnownCity(own[1]));
}

const IS_HEAD = new RegExp(`^(?:${LONG_HEADS})`, 'iu');
const HEADS = new WordSet(HEADS_FIRST);

function isHead(text: string, start: number): boolean {
  const head = /^\p{L}+/u.exec(text.slice(start, start + REACH))?.[0] ?? '';
  return HEADS.has(head, 0, head.length);
}

/** Legal forms that are no other word of the nine languages. */
const FORM =
  '(?:gmbh(?: & co\\.? kg)?|sprl|sarl|asbl|ltda\\.?|lda\\.?|ltd\\.?|llc|plc|inc\\.?|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|b\\.v\\.?|n\\.v\\.?|s\\.a\\.(?: de c\\.v\\.)?|s\\.l\\.|sp\\. ?z ?o\\. ?o\\.)';

/** "ateliers dumont sprl", "wilk meble sp. z o.o.": a legal form behind a name in small letters. */
export const formInOneCase: Recognizer = {
  id: 'organization-form-one-case',
  effort: 26,
  leadEffort: 4,
  type: 'ORGANIZATION',
  trigger: [
    { kind: 'word', words: words('gmbh sprl sarl asbl ltda lda ltd llc plc inc spa srl') },
    {
      kind: 'prefix',
      prefixes: ['s.p', 's.r', 'b.v', 'n.v', 's.a', 's.l', 'sp.', 'S.P', 'S.R', 'SP.'],
    },
  ],
  notAfter: /[^ ]/,
  pattern: new RegExp(`${FORM}(?![\\p{L}\\d_@-])`, 'iuy'),
  score: 0.75,
  validate: takeWordsBefore,
};

/** "at pennine couriers", "from lakeview high school". */
export const lastHeadInOneCase: Recognizer = {
  ...formInOneCase,
  id: 'organization-last-head-one-case',
  trigger: {
    kind: 'word',
    words: [
      ...HEADS_LAST.map((head) => head.toLowerCase()),
      ...words('secondary police council nursing care'),
    ],
  },
  pattern:
    /(?:(?:nursing|care) home|(?!(?:nursing|care) )\p{L}{3,20})(?: (?:union|trust|society|centre|center|agents))?(?![\p{L}\d_@-])/iuy,
  score: 0.6,
  validate: (candidate) => takeWordsBefore(candidate) && isWhereOneIs(candidate),
};

const WHERE =
  /(?<!\p{L})(?:at|for|from|by|bei|bij|hos|från|på|till|van|von|with|rang|to|into|employer|firma) ?$/iu;

const IN = /(?<!\p{L})in $/iu;
const NURSING = /(?:nursing|care) home$/i;

function isWhereOneIs({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return WHERE.test(before) || (IN.test(before) && NURSING.test(text.slice(end - 12, end)));
}

/** The word before a place, read backwards. */
const WORD_BEFORE = /(?<=(\p{L}[\p{L}\p{M}\d'’&-]{0,30}) )/uy;
/** Words before a head that say no more than any house of its kind does. */
const GENERIC = new WordSet(
  words(
    'high primary secondary elementary middle public private local federal state national credit building medical dental catholic good new old big best own second first grade driving art music business law medical summer night home online central community city county village general town parish borough district traffic student security unserer meiner deiner ihrer seiner vårt min',
  ),
);

function takeWordsBefore(candidate: Candidate): boolean {
  const { text } = candidate;
  let from = candidate.start;
  let words = 0;
  let isGeneric = true;
  for (let word = ownWordBefore(text, from); word !== ''; word = ownWordBefore(text, from)) {
    if (++words > MOST_WORDS) return false;
    isGeneric &&= GENERIC.has(word, 0, word.length);
    from -= word.length + 1;
  }
  if (isGeneric || !isInOneCase(candidate)) return false;
  candidate.start = from;
  return true;
}

/** The word before `at` if it may be part of a name, '' otherwise. */
function ownWordBefore(text: string, at: number): string {
  WORD_BEFORE.lastIndex = at;
  const word = WORD_BEFORE.exec(text)?.[1] ?? '';
  return isOver(word) || PARTICLES.has(word, 0, word.length) ? '' : word;
}

/** What one works at that is no house. */
const NOT_EMPLOYER = new WordSet(
  words(`home night nights height heights school church hospital bank sea least times weekends weekend present scale speed reception uni university college risk noon dawn midnight lunch court random peak full maximum
    regen schnee kälte hitze nacht tag licht wind sonne sturm meiner meinem einer einem eltern verwandten freunden bekannten moi toi lui eux soi leur des particuliers mensen thuis mij hem haar hun vrienden mig dig dem mamma pappa oss`),
);

/** "i work at tesco in hull", "ich arbeite bei siemens und …": the word behind, where its clause is over. */
export const workInOneCase: Recognizer = {
  id: 'organization-work-one-case',
  effort: 16,
  leadEffort: 2,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words(
      'work works worked arbeite arbeitet arbeitete travaille bosse werk werkt jobbar arbetar',
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?:(?<=(?<!\p{L})(?:i|he|she|who|mum|mom|dad|wife|husband|brother|sister|now|still|used to) )(?:work(?:s|ed)?) at|arbeitet?e? bei|(?:travaille|bosse) chez|werkt? bij|(?:jobbar|arbetar) hos) /iuy,
  pattern: /\p{L}[\p{L}'’&-]{2,24}(?![\p{L}\p{M}\d_@/-])/uy,
  score: 0.6,
  validate: takeEmployer,
};

function takeEmployer(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  if (
    NOT_EMPLOYER.has(text, start, end) ||
    OVER.has(text, start, end) ||
    PARTICLES.has(text, start, end) ||
    !isInOneCase(candidate)
  )
    return false;
  const word = text.slice(start, end);
  if (
    isNoName(word) ||
    isGivenName(word) ||
    isKnownCity(word) ||
    /(?:em|te[rn]|[ei]nen)$/iu.test(word)
  )
    return false;
  const next = /^(?: (\p{L}+)|[,;!?\n]|\.(?:\s|$)|$)/u.exec(text.slice(end, end + REACH));
  return next !== null && (next[1] === undefined || isOver(next[1]));
}
