import { isDigitCode, isWordCode } from '../../../../engine/chars.ts';
import { WordSet } from '../../../../engine/word-set.ts';
import { RELATIONS } from '../../names/relations.ts';
import { words } from '../../vocabulary.ts';
import { PEOPLE } from './people.ts';

const LONGEST = 26;
const AROUND = 80;

const HYPHEN = 0x2d;
const isLetter = (code: number): boolean =>
  code === HYPHEN || (isWordCode(code) && !isDigitCode(code));

/** Where the word that begins at `at` ends. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word that ends at `at` begins. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the word before the separator at `at` ends. */
export function previousEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 4 && !isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the word behind the separator at `at` begins. */
export function nextStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && start - at < 4 && !isLetter(text.charCodeAt(start))) start++;
  return start;
}

/** Whether one of the words shortly before is one for a person: "the neighbour on 4, Buddhist, asks". */
export function isAmongPeople(text: string, start: number): boolean {
  let end = previousEnd(text, start);
  for (let word = 0; word < 6 && end > 0 && start - end < AROUND; word++) {
    const from = wordStart(text, end);
    if (PEOPLE.has(text, from, end)) return true;
    end = previousEnd(text, from);
  }
  return false;
}

const SUBJECTS = new WordSet([
  ...RELATIONS,
  ...words(
    'gf bf guy grandad gran ex pair klientin patient neue nuevo nueva novo nova nouveau nouvelle nuovo nuova',
  ),
]);
const COPULAS = new WordSet(
  words(
    'is are was were ist sind war waren est sont était étaient es son era eran é são eram è sono erano zijn är var jest są był była byli to',
  ),
);
const FILLERS = new WordSet(
  words(
    'a an un une uma um una en een ein eine auch also half halb halv both muy très molto muito streng sehr very zeer bardzo',
  ),
);
const FILLERS_AT_MOST = 2;
const WORDS_TO_SUBJECT = 4;

/** Where the verb before `start` begins, with an article or an adverb between; -1 without one. */
function copulaBefore(text: string, start: number): number {
  let end = start - 1;
  let from = wordStart(text, end);
  for (let i = 0; i < FILLERS_AT_MOST && FILLERS.has(text, from, end); i++) {
    end = from - 1;
    from = wordStart(text, end);
  }
  return COPULAS.has(text, from, end) ? from : -1;
}

/** "the new lad on site is …", "babcia była …": whether a verb stands before `start`, and one for a person before that. */
export function isSaidOfPeople(text: string, start: number): boolean {
  let from = copulaBefore(text, start);
  let between = -1;
  for (let i = 0; i < WORDS_TO_SUBJECT && text[from - 1] === ' '; i++) {
    const end = from - 1;
    from = wordStart(text, end);
    if (from === end) return false;
    if (isPerson(text, from, end)) return between < 0 || isLink(text, between);
    between = from;
  }
  return false;
}

function isPerson(text: string, from: number, end: number): boolean {
  return PEOPLE.has(text, from, end) || SUBJECTS.has(text, from, end);
}

/** "the lad on site", "my neighbour Olga", but not "the student book". */
function isLink(text: string, at: number): boolean {
  return wordEnd(text, at) - at <= 3 || /\p{Lu}/u.test(text.charAt(at));
}

const DETERMINERS = new WordSet(
  words(
    'the this that der die das dieser diese dieses mein meine unser ein eine le la les ce cette mon ma sa notre el los este esta ese esa mi su o a os as esse essa meu minha il lo gli i questo questa quel quella de het dit dat deze',
  ),
);
/** How words for people end that are not listed: what they do. */
const DOES =
  /(?:ist[ae]?|[td]or(?:a|e|es)?|ante|ente|iere|iera|[^t]ero|era|eur|euse|trice|erin|ent(?:in)?|ling|aire|are|aren|ista|nik|arz|czka)$/iu;
const SHORTEST_THING = 3;
const PRONOUNS = new WordSet(words('que qui che der die das ela ele hon han wie él'));

/** "la voiture est …", "bilen är …": whether a thing is what the verb before `start` speaks of. */
export function isSaidOfThing(text: string, start: number): boolean {
  const verb = copulaBefore(text, start);
  if (text[verb - 1] !== ' ') return false;
  const end = verb - 1;
  const from = wordStart(text, end);
  if (end - from < SHORTEST_THING || PRONOUNS.has(text, from, end)) return false;
  if (isPerson(text, from, end)) return false;
  if (DOES.test(text.slice(from, end))) return false;
  return isDetermined(text, from) || isDeclined(text, from, verb, end);
}

function isDetermined(text: string, from: number): boolean {
  const before = text[from - 1];
  if (before === "'" || before === '’') return true;
  return before === ' ' && DETERMINERS.has(text, wordStart(text, from - 1), from - 1);
}

/** Polish nouns have no article, in Swedish it is their ending: "samochód jest", "bilen är", but "ona jest", "killen är". */
function isDeclined(text: string, from: number, verb: number, end: number): boolean {
  if (/\p{Lu}/u.test(text.charAt(from))) return false;
  if (text.startsWith('jest ', verb))
    return !/(?:ona|że|też|mama|tata|już|który|która)$/u.test(text.slice(from, end));
  return (
    text.startsWith('är ', verb) &&
    /(?:en|et|an)$/u.test(text.slice(from, end)) &&
    !PEOPLE.has(text, from, end - 1) &&
    !PEOPLE.has(text, from, end - 2)
  );
}
