import { compileContext, hasContext } from '../../../engine/context.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isAddressed, isInPolish } from './addressed.ts';
import { isInOneCase } from './alone.ts';
import { isGivenName } from './given-names.ts';
import { isNoName, trimName, wordsOf } from './name-shape.ts';
import { BEHIND_TITLES } from './words-behind-titles.ts';

const TITLES = words(
  `mr mrs ms dr dra m professor prof professora herr herrn hr hrn fr frau doktor mme mlle monsieur madame docteur maître pr sig signora signor dott dottoressa dottor avv ing geom rag arch signorina
  sr sra srta señor señora licenciado licenciada señorita don doña lic doctor doctora senhor senhora dona doutor doutora seu d pe eng padre dhr mevr meneer mevrouw fru pan pana panu panią pani p mgr inż mec lek ks adw mdm engr alhaji barr`,
);
const SMALL_TITLE = `(?:${TITLES.join('|')})(?:\\.(?:(?:ra|ssa|na)(?!\\p{L})\\.?)?)?(?:[ ](?:dr|med|ing|avv|hab|mag)\\.){0,4}`;

/** "mr. edmund achebe", "dr anna nowak", "dott. rinaldi": all in small letters, where a first name or a dot says so. */
export const smallNameBehindTitle: Recognizer = {
  id: 'person-title-small',
  effort: 26,
  leadEffort: 4,
  type: 'PERSON',
  trigger: { kind: 'word', words: TITLES },
  notAfter: /[\w@/'’.-]/,
  // Most names behind a title are written as names are ("dr. van Dijk" too), and cost no more than the title then.
  lead: new RegExp(`${SMALL_TITLE}[ ](?=['\\p{Ll}])(?!(?:['’]?\\p{Ll}{1,5}[ ]){1,3}\\p{Lu})`, 'uy'),
  pattern:
    /(?:(?:van|von|de[rnl]?|d[aio]|dos|das|della|l[ao]|'t|n[ií]c?|ó|uí|mac)[ ]){0,4}\p{Ll}[\p{L}'’-]{1,24}(?:[ ]\p{Ll}[\p{L}'’-]{1,24}){0,2}(?![\p{L}\d_@(=])/uy,
  score: 0.7,
  validate: takeName,
};

/** The same title, in small letters. */
export const smallTitle: Recognizer = {
  ...smallNameBehindTitle,
  id: 'title-small',
  effort: 26,
  type: 'TITLE',
  validate(candidate) {
    const { anchor } = candidate;
    if (!takeName(candidate)) return false;
    candidate.end = candidate.start - 1;
    candidate.start = anchor;
    return true;
  },
};

/** "open a pr requesting support" asks no professor. */
const PULL_REQUEST = /^pr \p{L}+(?:ing|ed)(?!\p{L})/u;

const SHORTEST = 3;
const SHORTEST_SURNAME = 4;
const LONGEST_DETERMINER = 12;

function takeName(candidate: Candidate): boolean {
  const { text, anchor, start } = candidate;
  if (!isAddressed(candidate) || !trimName(candidate)) return false;
  const parts = wordsOf(candidate);
  const first = parts.findIndex((word) => !PARTICLE.test(word));
  if (first < 0 || parts[first]!.length < SHORTEST) return false;
  if (PULL_REQUEST.test(text.slice(anchor, candidate.end)) || /^i['’]/.test(parts[first]!))
    return false;
  const isKnown = isGivenName(parts[first]!);
  if (!isKnown && !isClear(candidate, text.slice(anchor, start), parts[first]!)) return false;
  const isNamed = isKnown || isGivenName(parts[first + 1] ?? '');
  const behind = isNamed ? surnamesBehind(parts, first) : hasTwoSurnames(candidate, parts, first);
  candidate.end = start + parts.slice(0, first + 1 + Number(behind)).join(' ').length;
  return true;
}

/** How many words behind a first name belong to it: "agata lo giudice", "graciela noemí ocampo". */
function surnamesBehind(parts: readonly string[], first: number): number {
  const [next, last] = parts.slice(first + 1);
  if (next !== undefined && /^l[ao]$/.test(next)) return isSurname(last) ? 2 : 0;
  if (!isSurname(next)) return 0;
  return isGivenName(next!) && isSurname(last) && isUnlikeNext(last!) && !isNoName(last!) ? 2 : 1;
}

function isSurname(word: string | undefined): boolean {
  return word !== undefined && !PARTICLE.test(word) && !BEHIND_TITLES.has(word, 0, word.length);
}

const PARTICLE = /^(?:van|von|de[rnl]?|d[aio]|dos|das|della|l[ao]|'t|n[ií]c?|ó|uí|mac)$/;
/** Forms of address that are nothing else once they have their dot. */
const DOTTED =
  /^(?:ms|dr|dra|prof|mme|mlle|sig|dott|avv|ing|geom|rag|arch|sra|srta|lic|hr|hrn|dhr|mevr|mgr|inż|ks|adw|engr|barr|mdm)\./;
/** Forms of address that stand without an article; with one they are "my wife" and "the doctor". */
const WITHOUT_DOT = /^(?:frau|herrn?|dr|pr|prof|professor|mme|mlle|mgr|dra|dhr|mevr|fru)[. ]|^m\. /;
const DETERMINED =
  /(?<!\p{L})(?:the|a|my|your|his|her|our|their|this|that|mein\p{L}{0,2}|dein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|kein\p{L}{0,2}|eine?[rnm]?|die|der|den|dem|jede|diese|welche|als|zur|la|le|les|un|une|el|los|una|ma|mon|sa|son|mi|su|o|a|os|as|um|uma|minha|meu|il|lo|mia|mio|de|het|een|mijn|min|din|hans|en|sin|vår|no|geliebte|liebe|alte|junge|neue|andere|erste) $/iu;
const BRANDS = words(
  'ssa figs fig pepper clean martens oetker bronner scholl dre strange who evil love phil',
);
const IBERIAN = compileContext(
  'el los las que del con por para según su una estimado estimada os as do da ao com não uma seu sua caro cara prezado prezada'.split(
    ' ',
  ),
);

function isClear(candidate: Candidate, title: string, name: string): boolean {
  if (isNoName(name) || BRANDS.includes(name)) return false;
  const isGreeted = /(?<!\p{L})dear $/iu.test(
    candidate.text.slice(Math.max(0, candidate.anchor - 6), candidate.anchor),
  );
  if (isGreeted || /^mrs?[. ]|^ms\./.test(title) || DOTTED.test(title))
    return !BEHIND_TITLES.has(name, 0, name.length);
  if (WITHOUT_DOT.test(title) && isAddressedInSmall(candidate, name)) return true;
  if (SPOKEN.test(title) && isSpokenOf(candidate, name)) return true;
  if (/^(?:mgr|pan|p\.|mec\.|lek\.)/.test(title))
    return isInPolish(candidate) && isUnlikeNext(name);
  // In English "sr. developer" is a senior one.
  return (
    /^sr\./.test(title) && hasContext(candidate.text, candidate.anchor, candidate.end, IBERIAN)
  );
}

/** In a message that is dictated, all in small letters, an article may stand before these: "la doctora saavedra". */
const SPOKEN =
  /^(?:herrn?|frau|doktor|docteur|maître|monsieur|madame|signor[ai]?|signorina|dottoressa|dottor|señor[ai]?t?a?|sra|srta|doctora?|doña|don|licenciad[oa]|senhora?|dona|doutora?|professora|meneer|mevrouw|fru|pr|pe\.|mdm|engr|alhaji) /;
const OWNED =
  /(?<!\p{L})(?:(?:mein|dein|sein|ihr|unser|kein|ein)\p{L}{0,2}|als|jede|diese|my|your|his|her|our|a|an|the|ma|mon|sa|son|une?|mi|tu|su|una?|minha|meu|sua|uma?|mia|mio|tua|sua|mijn|zijn|haar|een|min|din|hans|hennes|en|sin|vår|ex|jak\p{L}{1,3}) $/iu;

const TO = /^(?:do[ñn]a?|licen|seño|senho|signo|dotto) ?/;

function isSpokenOf(candidate: Candidate, name: string): boolean {
  const { text, anchor } = candidate;
  if (name.length < SHORTEST_SURNAME || !isUnlikeNext(name)) return false;
  const before = text.slice(Math.max(0, anchor - LONGEST_DETERMINER), anchor);
  // "a doña queta": in these languages "a" is "to".
  if (OWNED.test(before) && !(/ a $/.test(before) && TO.test(text.slice(anchor, anchor + 5))))
    return false;
  return isInOneCase(candidate, SEVERAL_WORDS);
}

/** How many letters of one case make a message, and not a word or two in quotes. */
const SEVERAL_WORDS = 30;
/** How verbs, adverbs and adjectives end. */
const NO_SURNAME =
  /(?:lich|isch|iert|ierte|t?est|[bdfgklmnprst]te|(?<!s|hag|haus|hof|stein|brunn)en|ig|ung|ó|aba|ía|rá|ría|ava|ou|eu|iu|mente|ment|ait|era|ato|uto|ito|ała|ęła|iła|ał|ił|ade|ande|ende|ing|ed|ly)$/u;

function isUnlikeNext(name: string): boolean {
  return !BEHIND_TITLES.has(name, 0, name.length) && !NO_SURNAME.test(name);
}

function isAddressedInSmall({ text, anchor }: Candidate, name: string): boolean {
  if (name.length < SHORTEST_SURNAME || BEHIND_TITLES.has(name, 0, name.length)) return false;
  return !DETERMINED.test(text.slice(Math.max(0, anchor - LONGEST_DETERMINER), anchor));
}

/** "sra. pardo lozano": in Spain and Portugal people have two, and the clause ends behind them. */
function hasTwoSurnames(
  { text, start }: Candidate,
  parts: readonly string[],
  first: number,
): boolean {
  const end = start + parts.slice(0, first + 2).join(' ').length;
  return (
    /^(?:sra?|dra?)\./.test(text.slice(start - 5, start).trimStart()) &&
    /^[ ]?(?:[.,;:)"”»?!\n]|$)/.test(text.slice(end, end + 2))
  );
}
