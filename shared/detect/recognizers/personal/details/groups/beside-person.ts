import type { Candidate, Recognizer } from '../../../../engine/recognizer.ts';
import { WordSet } from '../../../../engine/word-set.ts';
import { words } from '../../vocabulary.ts';
import { GROUP_ADJECTIVES, GROUP_PEOPLE } from './adjectives.ts';
import { namesThing } from './groups.ts';
import { RELIGIONS } from './nationalities.ts';
import { PEOPLE } from './people.ts';

const GROUP_WORDS = new WordSet([...GROUP_ADJECTIVES, ...GROUP_PEOPLE]);
/** Of "cabo-verdiana" the part before the hyphen is the trigger. */
const GROUPS = [
  ...new Set([...GROUP_ADJECTIVES, ...GROUP_PEOPLE].map((word) => word.split('-')[0]!)),
];
/** Who somebody is as what follows "as a". */
const BELIEVERS = new WordSet([...GROUP_PEOPLE, ...RELIGIONS]);

/** What is said before a nationality or belief. */
const ORIGIN_BEFORE =
  /(?:nationalit[éy]|citizenship|ethnicity|nacionalidade?|nazionalità|cittadinanza|ciudadanía|cidadania|citoyenneté|staatsangehörigkeit|staatsbürgerschaft|medborgarskap|obywatelstwo|narodowość|nationaliteit|d['’]origine|origen|origine|origem|pochodzenia|afkomst|converted to|practi[sc]ing|devout|lapsed|gläubige[rn]?|überzeugte[rn]?|bekennende[rn]?|troende|wierząc[ay]|croyante?|creyente|crente|credente) $/iu;
/** And after it. */
const ORIGIN_BEHIND =
  /^ (?:praktizierend|praticante|pratiquante?|practicante|praktyk|praktiserande|praktiserend|di (?:cittadinanza|nazionalità|origine)|de (?:nationalité|nacionalidad|origen|nacionalidade|origem)|by birth|z pochodzenia)/iu;
const AS =
  /(?:^|[\s(,])(?:as an?|als|en tant que|como|come|som|jako|being an?)(?: (?:e(?:i?n|ine[rn]?)|une?|una|uma?|praktizierende[rn]?|practi[sc]ing|strict|devout|streng|gläubige[rn]?|och|religi\p{L}+))? $/iu;
const LONGEST_CUE = 40;

/** "famille protestante", "a Methodist choir", "als Muslim", "cittadinanza cilena": who somebody is, told by the words beside it. */
export const groupBesidePerson: Recognizer = {
  id: 'group-beside',
  effort: 3,
  type: 'NRP',
  trigger: { kind: 'word', words: GROUPS },
  notAfter: /[^\s("'„“«-]/,
  pattern: /\p{L}[\p{L}-]{1,24}(?![\p{L}\d_@/]|[.]\p{L})/uy,
  score: 0.75,
  validate: (candidate) =>
    isGroup(candidate) && !namesThing(candidate) && isSaidOfSomebody(candidate),
};

/** "Cabo-Verdiana", "Polish-born", and no "Cabo Frio". */
function isGroup({ text, start, end }: Candidate): boolean {
  if (GROUP_WORDS.has(text, start, end)) return true;
  const hyphen = text.slice(start, end).indexOf('-');
  return hyphen > 0 && GROUP_WORDS.has(text, start, start + hyphen);
}

const IS =
  /(?:[,(;–-]|(?<!\p{L})(?:is|am|are|ist|bin|est|suis|es|soy|è|sono|é|sou|är|jest|jestem|ben)(?: (?:an?|une?|un|una|um|uma|en|een|ein|eine|auch|also))?) ?$/iu;

/** "madre testimone di Geova", "es testigo de Jehová": witnesses of Jehovah, where somebody is said to be one. */
export const witness: Recognizer = {
  id: 'group-witness',
  effort: 3,
  type: 'NRP',
  trigger: {
    kind: 'word',
    words: words(
      `jehovah jehovas jehova zeuge zeugin zeugen témoin témoins temoin testigo testigos testimone testimoni testemunha testemunhas świadek świadkiem świadkowie świadkami`,
    ),
  },
  pattern:
    /(?:jehovah?['’]?s?['’]? (?:witness(?:es)?|getuigen?|vittnen?)|zeug(?:e|in|en|innen)(?: der)? jehovas|t[ée]moins? de j[ée]hovah|testigos? de jehov[áa]|testimon[ei] di geova|testemunhas? de jeov[áa]|[śs]wiad(?:ek|kiem|kowie|kami) jehowy)(?!\p{L})/iuy,
  score: 0.88,
  validate: ({ text, start }) =>
    IS.test(text.slice(Math.max(0, start - 16), start)) || isAmongPeople(text, start),
};

function isSaidOfSomebody({ text, start, end }: Candidate): boolean {
  if (standsBesidePeople(text, start, end)) return true;
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  if (ORIGIN_BEFORE.test(before) || ORIGIN_BEHIND.test(text.slice(end, end + 24))) return true;
  return BELIEVERS.has(text, start, end) && AS.test(before);
}

function standsBesidePeople(text: string, start: number, end: number): boolean {
  if (' -'.includes(text.charAt(end)) && PEOPLE.has(text, end + 1, wordEnd(text, end + 1)))
    return !isNameOfThing(text, wordEnd(text, end + 1));
  return text[start - 1] === ' ' && PEOPLE.has(text, wordStart(text, start - 1), start - 1);
}

/** "English student book", "French family restaurant": the people are part of a thing's name. */
function isNameOfThing(text: string, at: number): boolean {
  return /^[ -](?:owned|run|style|book|books|restaurant|recipe|law|business|bakery|name|names|word|words|tree|edition|version)(?!\p{L})/u.test(
    text.slice(at, at + 14),
  );
}

const LANGUAGES =
  /languages?|spra(?:che|k)|langues?|idiomas?|lingu[ae]|línguas?|\btaal|talen|språk|język|translat|übersetz|tradu[czi]|vertaal|översätt|tłumacz|\b[ABC][12]\b|native|fluent|cuisine|küche|recipe|\bwine|\bwein\b|grammar|subtitle/iu;
/** What a note about a person holds besides: an age, a date, a number of a document. */
const PERSONAL =
  /\d{5}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|pas(?:s|ap|zp)|\b(?:born|geb|née?|nat[oa]|nacid|ur|född)\b|\d (?:ans|años|anos|anni|jahre|jaar|lat|år)\b|\d y(?:rs?|ears?)?\b/iu;
const AROUND = 80;

/** "…, british, passport 1008…", "Moussa (senegalese, …)": an item of its own in a note about somebody. */
export const groupInNote: Recognizer = {
  id: 'group-note',
  effort: 11,
  type: 'NRP',
  trigger: { kind: 'word', words: GROUPS },
  pattern: /(?<=[,(;|–]\s?|\n)\p{L}[\p{L}-]{2,24}(?=\s?[,);|]|[.]?(?:\s*\n|\s*$|[.] ))/uy,
  score: 0.65,
  validate: (candidate) => isGroup(candidate) && isItemOfNote(candidate),
};

function isItemOfNote({ text, start, end }: Candidate): boolean {
  if (GROUP_WORDS.has(text, wordStart(text, previousEnd(text, start)), previousEnd(text, start)))
    return false;
  const next = nextStart(text, end);
  if (GROUP_WORDS.has(text, next, wordEnd(text, next))) return false;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  if (LANGUAGES.test(around)) return false;
  if (text[start - 1] === '(') return /\p{L} \($/u.test(text.slice(Math.max(0, start - 3), start));
  return PERSONAL.test(around) || isAmongPeople(text, start);
}

/** Whether one of the words shortly before is one for a person: "the neighbour on 4, Buddhist, asks". */
function isAmongPeople(text: string, start: number): boolean {
  let end = previousEnd(text, start);
  for (let word = 0; word < 6 && end > 0 && start - end < AROUND; word++) {
    const from = wordStart(text, end);
    if (PEOPLE.has(text, from, end)) return true;
    end = previousEnd(text, from);
  }
  return false;
}

const isLetter = (char: string): boolean => /[\p{L}-]/u.test(char);

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 26 && isLetter(text.charAt(end))) end++;
  return end;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 26 && isLetter(text.charAt(start - 1))) start--;
  return start;
}

/** Where the word before the separator at `at` ends. */
function previousEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 4 && !isLetter(text.charAt(end - 1))) end--;
  return end;
}

function nextStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && start - at < 4 && !isLetter(text.charAt(start))) start++;
  return start;
}
