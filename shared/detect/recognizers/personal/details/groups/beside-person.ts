import type { Candidate, Recognizer } from '../../../../engine/recognizer.ts';
import { WordSet } from '../../../../engine/word-set.ts';
import { isGivenName } from '../../names/given-names.ts';
import { words } from '../../vocabulary.ts';
import { GROUP_ADJECTIVES, GROUP_PEOPLE } from './adjectives.ts';
import { isAmongPeople, nextStart, previousEnd, wordEnd, wordStart } from './around.ts';
import { GROUP_WORDS, isGroup, widen } from './group-words.ts';
import { namesThing } from './groups.ts';
import { RELIGIONS } from './nationalities.ts';
import { PEOPLE } from './people.ts';

/** Of "cabo-verdiana" the part before the hyphen is the trigger. */
const GROUPS = [
  ...new Set([...GROUP_ADJECTIVES, ...GROUP_PEOPLE].map((word) => word.split('-')[0]!)),
];
/** Who somebody is as what follows "as a". */
const BELIEVERS = new WordSet([...GROUP_PEOPLE, ...RELIGIONS]);

/** What is said before a nationality or belief. */
const ORIGIN = new WordSet(
  words(
    `nationality nationalité nationalität nationaliteit citizenship ethnicity nacionalidad nacionalidade nazionalità cittadinanza ciudadanía cidadania citoyenneté staatsangehörigkeit staatsbürgerschaft
    medborgarskap obywatelstwo narodowość narodowości etnia origine origen origem pochodzenia afkomst raised practising practicing devout lapsed confession religion religión religião religione fede religiös religioso religiosa wierzącą wierzącym praktykująca praktykującą gläubiger gläubigen gläubige überzeugte überzeugter überzeugten
    bekennende bekennender troende wierzący wierząca croyant croyante creyente crente credente`,
  ),
);
const ORIGIN_OF_TWO = /(?:converted to|brought up|grew up|van huis uit) $/i;
const SHORT = new WordSet(['to', 'up', 'uit']);
/** And after it. */
const ORIGIN_BEHIND =
  /^ (?:praktizierend|praticante|pratiquante?|practicante|praktyk|praktiserande|praktiserend|di (?:cittadinanza|nazionalità|origine)|de (?:nationalité|nacionalidad|origen|nacionalidade|origem)|by birth|z pochodzenia|aufgewachsen|erzogen|getauft|opgevoed|opgegroeid)/iu;
const AS =
  /(?:^|[\s(,])(?:as an?|als|en tant que|como|come|som|jako|being an?)(?: (?:e(?:i?n|ine[rn]?)|une?|una|uma?|praktizierende[rn]?|practi[sc]ing|strict|devout|streng|gläubige[rn]?|och|religi\p{L}+))? $/iu;
const LONGEST_CUE = 40;

/** "famille protestante", "a Methodist choir", "als Muslim", "cittadinanza cilena": who somebody is, told by the words beside it. */
export const groupBesidePerson: Recognizer = {
  id: 'group-beside',
  effort: 4,
  type: 'NRP',
  trigger: { kind: 'word', words: GROUPS },
  notAfter: /[^\s("'„“«-]/,
  pattern: /\p{L}[\p{L}-]{1,24}(?![\p{L}\d_@/]|[.]\p{L})/uy,
  score: 0.75,
  validate: (candidate) =>
    isGroup(candidate) && !namesThing(candidate) && isSaidOfSomebody(widen(candidate)),
};

const IS =
  /(?:[,(;–-]|(?<!\p{L})(?:is|am|are|ist|bin|est|suis|es|soy|è|sono|é|sou|är|jest|jestem|ben|haar|zijn|mijn)(?: (?:an?|une?|un|una|um|uma|en|een|ein|eine|auch|also))?) ?$/iu;

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
  const last = wordStart(text, start - 1);
  if (text[start - 1] === ' ' && ORIGIN.has(text, last, start - 1)) return true;
  if (ORIGIN_BEHIND.test(text.slice(end, end + 24))) return true;
  if (isNamedBefore(text, start, end)) return true;
  const isShort = SHORT.has(text, last, start - 1);
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  if (isShort) return ORIGIN_OF_TWO.test(before);
  return BELIEVERS.hasAnyIn(text, start, end) && AS.test(before);
}

const ARTICLE_BEFORE = /(\p{L}[\p{L}’'-]{1,24}), (?:el|la|il|lo|o|a|le|l[’']|der|die|den|the) ?$/u;
const CLAUSE =
  /^(?:[ ]?[,;)]| (?:de|del|da|do|di|della|dello|du|des|van|von|vom|from|aus|que|qui|che|der|die)(?!\p{L}))/u;

/** "Svetlana, la rusa de la panadería": an apposition to a first name. */
function isNamedBefore(text: string, start: number, end: number): boolean {
  const name = ARTICLE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_CUE), start))?.[1];
  return name !== undefined && isGivenName(name) && CLAUSE.test(text.slice(end, end + 8));
}

/** In French that is "his": "son anglais". */
const POSSESSIVE = /^son $/i;

function standsBesidePeople(text: string, start: number, end: number): boolean {
  if (' -'.includes(text.charAt(end)) && PEOPLE.has(text, end + 1, wordEnd(text, end + 1)))
    return !isNameOfThing(text, wordEnd(text, end + 1)) && !isSwedishBut(text, end);
  if (text[start - 1] !== ' ') return false;
  const before = text[start - 2] === ':' ? start - 2 : start - 1;
  const from = wordStart(text, before);
  return PEOPLE.has(text, from, before) && !POSSESSIVE.test(text.slice(from, start));
}

/** "English student book", "French family restaurant": the people are part of a thing's name. */
function isNameOfThing(text: string, at: number): boolean {
  return /^[ -](?:owned|run|style|book|books|restaurant|recipe|law|business|bakery|name|names|word|words|tree|edition|version)(?!\p{L})/u.test(
    text.slice(at, at + 14),
  );
}

/** "Översätt till engelska men …": no men. */
function isSwedishBut(text: string, end: number): boolean {
  return /ska men /iu.test(text.slice(end - 3, end + 5));
}

const LANGUAGES =
  /languages?|spra(?:che|k)|langues?|idiomas?|lingu[ae]|línguas?|\btaal|talen|språk|język|translat|übersetz|tradu[czi]|vertaal|översätt|tłumacz|\b[ABC][12]\b|native|fluent|cuisine|küche|recipe|\bwine|\bwein\b|grammar|subtitle/iu;
/** What a note about a person holds besides: an age, a date, a number of a document. */
const PERSONAL =
  /\d{5}|\bage:? \d|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|pas(?:s|ap|zp)|\b(?:born|geb|née?|nat[oa]|nacid|ur|född)\b|\d (?:ans|años|anos|anni|jahre|jaar|lat|år)\b|\d y(?:rs?|ears?)?\b/iu;
/** "he's 41, brazilian, divorced" */
const AGE_BEFORE =
  /(?:['’](?:s|m)|(?<!\p{L})(?:im|(?:s?he|i|who|er|sie|ich|ik|hij|zij|ze|jag|hon|han) (?:is|am|bin|ist|ben|är))) [1-9]\d, ?$/iu;
const AROUND = 80;

/** "…, british, passport 1008…", "Moussa (senegalese, …)": an item of its own in a note about somebody. */
export const groupInNote: Recognizer = {
  id: 'group-note',
  effort: 11,
  type: 'NRP',
  trigger: { kind: 'word', words: GROUPS },
  pattern:
    /(?<=[,(;|–\t]\s?(?:(?:très|sehr|streng|very|muy|molto|muito|heel|zeer|streng|mycket|bardzo) )?|\n)\p{L}[\p{L}-]{2,24}(?=\s?[,);|]|\t|[.]?(?:\s*\n|\s*$|[.] ))/uy,
  score: 0.65,
  validate: (candidate) => isGroup(candidate) && isItemOfNote(candidate),
};

const BELIEF = new WordSet(RELIGIONS);

/** Whether a belief stands behind a nation, in a text about somebody. */
function isOtherKind(text: string, from: number, to: number, start: number, end: number): boolean {
  if (!BELIEF.has(text, start, end) || BELIEF.has(text, from, to)) return false;
  return (
    PERSONAL.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ||
    isAmongPeople(text, start)
  );
}

function isItemOfNote({ text, start, end }: Candidate): boolean {
  const before = previousEnd(text, start);
  // "cittadina srilankese, buddista" tells of one person, "english, french" of languages.
  if (GROUP_WORDS.has(text, wordStart(text, before), before))
    return isOtherKind(text, wordStart(text, before), before, start, end);
  const next = nextStart(text, end);
  if (GROUP_WORDS.has(text, next, wordEnd(text, next))) return false;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  if (!BELIEF.has(text, start, end) && LANGUAGES.test(around)) return false;
  if (AGE_BEFORE.test(text.slice(Math.max(0, start - 18), start))) return true;
  if (text[start - 1] === '(') return /\p{L} \($/u.test(text.slice(Math.max(0, start - 3), start));
  return PERSONAL.test(around) || isAmongPeople(text, start);
}
