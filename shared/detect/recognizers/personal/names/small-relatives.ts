import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isInOneCase } from './alone.ts';
import { isGivenName } from './given-names.ts';
import { isNoName, wordsOf } from './name-shape.ts';
import { NOT_ALONE_SMALL } from './no-lone-names.ts';
import { RELATIONS } from './relations.ts';

/** One to four words in small letters. */
const SMALL_NAME =
  /\p{Ll}{3,25}(?:-\p{Ll}{2,25})?(?:[ ](?:(?:van|von|de[rnl]?|d[aio]|dos|das|l[aeo]|ten|ter)[ ]){0,2}\p{Ll}[\p{L}'’-]{1,24}){0,3}(?![\p{L}\p{M}\d_@/\\(=-]|\.\S)/uy;
const CLAUSE_END = /^(?:[ ]?[,.;:!?)"”»\n]|[ ][-–(]|$)/;
const POSSESSIVE =
  /(?<!\p{L})(?:my|his|her|our|their|your|mein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|dein\p{L}{0,2}|mon|ma|mes|son|sa|mis?|sus?|meu|minha|mio|mia|il|la|o|a|mijn|ons|onze|zijn|min|mitt|vår|hans|hennes|mój|moja|mojej|mojego) $/iu;

/** "mein neffe finn", "my uncle amleto rossi", "opa jochen": kin and a first name, all in small letters. */
export const relativeSmall: Recognizer = {
  id: 'person-relative-small',
  effort: 10,
  leadEffort: 2,
  type: 'PERSON',
  trigger: { kind: 'word', words: RELATIONS.filter((word) => word.length > 2) },
  notAfter: /[^\s(,:"'„“«-]/,
  lead: /\p{L}[\p{L}-]{1,14},?[ ]/uy,
  pattern: SMALL_NAME,
  score: 0.7,
  validate(candidate) {
    const { text, anchor } = candidate;
    const isOwned = POSSESSIVE.test(text.slice(Math.max(0, anchor - 10), anchor));
    return takeSmallName(candidate, isOwned ? NEVER : NOT_ALONE_SMALL);
  },
};

/** Words that come behind "my sister" as other words, though some are called so. */
const NEVER: ReadonlySet<string> = new Set(
  words(
    'will can may mark grant so hat wants till for per dan man men als and said is has die der das der ella elle max bill ernst frank tina val van del rose dean june wei ion sol alan tore love mai dai vera lina nova come like una uma bas els per stig sten marin pierre simple constant hope grace pat rob drew faith chase art joy gale dale guy norma sana mila mira sara vito salvo gemma',
  ),
);

const SELF =
  "(?:(?<=\\bi['’]?)m|(?<=\\bi )am|(?<=(?:je|moi) )suis|(?<=ich )bin|soy|sou(?: [oa])?|sono|(?<=ik )ben|(?<=jag )är|jestem|signe|firma|assina|signed|podpisano|zatwierdza|odbiera)";

/** "soy xóchitl ávalos", "ik ben hilde", "assina luana": who speaks or signs, in a message of small letters. */
export const selfSmall: Recognizer = {
  ...relativeSmall,
  id: 'person-self-small',
  effort: 14,
  trigger: {
    kind: 'word',
    words: words(
      'm am suis bin soy sou sono ben är jestem signe firma assina signed podpisano zatwierdza odbiera',
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`${SELF}[ ]`, 'iuy'),
  validate: (candidate) => isInOneCase(candidate) && takeSmallName(candidate, NOT_ALONE_SMALL),
};

/** A known first name, and the surnames behind it as far as a clause ends behind them. */
export function takeSmallName(candidate: Candidate, excluded: ReadonlySet<string>): boolean {
  const { text, start, end } = candidate;
  const parts = wordsOf(candidate);
  const first = parts[0]!;
  if (parts.length === 1 && isBesideAge(candidate)) return !isNoName(first);
  if (!isGivenName(first) || excluded.has(first) || isNoName(first)) return false;
  const others = parts.slice(1).some((part) => isNoName(part) && !PARTICLE.test(part));
  const isWhole =
    CLAUSE_END.test(text.slice(end, end + 2)) && !others && parts.length <= MOST_WORDS;
  if (!isWhole) candidate.end = start + first.length;
  return true;
}

/** "her brother oisín (6)": whatever the name. */
function isBesideAge({ text, end }: Candidate): boolean {
  return /^ \(\d{1,2}(?:\)| \p{L})/u.test(text.slice(end, end + 6));
}

const MOST_WORDS = 4;
const PARTICLE = /^(?:van|von|de[rnl]?|d[aio]|dos|das|l[aeo]|ten|ter)$/;
