import type { Candidate } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isGivenName } from '../names/given-names.ts';
import { MONTH_NAMES } from '../names/month-names.ts';
import { words } from '../vocabulary.ts';
import { isInMonths } from './age-value.ts';
import { isEldest, isFamily, isOffspring, isSomebody } from './kin-before.ts';
import { WordsBefore } from './words-before.ts';

const setOf = (list: string): WordSet => new WordSet(words(list));

/** Between the verb and the number. */
const ADVERBS = setOf(
  `now only just already almost nearly nu al pas net zelf bijna morgen schon jetzt erst bald gerade heute gestern nächsten nächste nächstes woche monat jahr
  januar februar märz april mai juni juli august september oktober november dezember samstag sonntag redan snart bara ya apenas casi já só quase già solo quasi appena już teraz dopiero prawie`,
);
const IN = setOf('im am');
const IN_YEAR = setOf('in im i w');
const AND = setOf('and und en och y e et i');
const IS = setOf(
  'is am m s be turns turned jest jestem ist bin wird werde wurde ben word wordt werd är blir blev',
);
const ARE = setOf('are sind zijn tienen têm hanno mają');
/** Of becoming some years old: they say so without anybody before them. */
const BECOMES = setOf(
  `turning fyller fyllde fyllt cumple cumplo cumplí cumplió cumplirá cumplir compie compio compirà compiuto
  faço kończy kończę skończył skończyła`,
);
/** What else people have is counted too, so that a relative has to have it. */
const HAS = setOf('tiene tem faz completa completou ha ma');
const WAS = setOf('was var');
const WHEN = setOf('when als wenn toen när');
/** "Onze zoon van 8"; a mother of three is none. */
const OF = setOf('van aged');
const WITH_YEARS = /^(?:(?:klein)?zoon|(?:klein)?dochter|kind|jongen|meisje|baby)/iu;
const WILL = setOf('ll will');
/** "Am Samstag wird Oma 80": before whoever it is. */
const IS_BEFORE = setOf('wird werde wordt word fyller blir');
const PRONOUNS = setOf('i he she who ich er sie ik hij zij ze jag han hon');
const MY = setOf('mein meine unser unsere mijn onze min vår mitt');
/** "The manager is 3" is none of the family. */
const THE = setOf('the a an this that each every');
const OF_CHILD = /^(?:hij|filh|figli|córk|syn|net[oa]|niet|nipot|wnu)/iu;
/** Fewer may be how many things a relative has, or a child. */
const HALF_GROWN = 13;
const PAST_BABY = 4;
const MOST_ADVERBS = 3;

const WAS_BEHIND = /^ wa[rs](?!\p{L})/u;

/** Whether what stands before the number says that somebody is so many years old: "my mum is now", "Lena wird im Mai", "syn ma". */
export function isToldOfPerson({ text, start, end }: Candidate): boolean {
  const word = new WordsBefore(text, start);
  if (!word.back()) return false;
  if (WAS_BEHIND.test(text.slice(end, end + 5)))
    return isSomeone(word) && word.back() && word.is(WHEN);
  if (word.word.toLowerCase() === 'im') return isShortForIAm(text, start, end);
  if (word.is(AND) && !skipNumber(word)) return false;
  if (!skipAdverbs(word)) return false;
  if (word.is(OF)) return word.back() && WITH_YEARS.test(word.word);
  if (word.is(HAS) && text.startsWith(' en ', end)) return false;
  if (word.is(WAS) && text.startsWith(' when ', end)) return word.back() && isSomeone(word);
  if (isVerb(word)) return isSaid(word, text.slice(start, end));
  return isSomeone(word) && word.back() && (!word.is(MY) || word.back()) && word.is(IS_BEFORE);
}

/** "ich bin 1987 geboren", "Oma wurde 1938 in Graz geboren": whether the verb before the year is said of a person. */
export function isSaidOfSomeone({ text, start }: Candidate): boolean {
  const word = new WordsBefore(text, start);
  if (!word.back() || (word.is(IN_YEAR) && !word.back())) return false;
  if (!word.is(IS)) return false;
  return word.back() ? isSomeone(word) : word.word.toLowerCase() === 'bin';
}

/** "im 27 and", "IM 41, divorced"; "im 19. Jahrhundert" is German. */
function isShortForIAm(text: string, start: number, end: number): boolean {
  return end - start === 2 && /^(?: (?:and|with|now) |, \p{L}{3})/iu.test(text.slice(end, end + 6));
}

/** "are 5 and 8": on to the word before the first number. */
function skipNumber(word: WordsBefore): boolean {
  return word.back() && /^\d{1,2}$/.test(word.word) && word.back();
}

/** "wird nächsten Monat", "wird im Mai". */
function skipAdverbs(word: WordsBefore): boolean {
  for (let seen = 0; seen < MOST_ADVERBS && word.is(ADVERBS); seen++) {
    if (!word.back()) return false;
    if (word.is(IN)) return word.back();
  }
  return true;
}

function isVerb(word: WordsBefore): boolean {
  return word.is(IS) || word.is(HAS) || word.is(BECOMES) || word.is(ARE) || word.is(WAS);
}

/** Whether the one before the verb is a person, and the verb tells of nothing but years. */
function isSaid(word: WordsBefore, age: string): boolean {
  const isMonths = isInMonths(age);
  if (word.is(BECOMES)) return !isMonths;
  const { has, are, was } = { has: word.is(HAS), are: word.is(ARE), was: word.is(WAS) };
  const isBin = word.word.toLowerCase() === 'bin';
  if (!word.back() || !skipAdverbs(word) || (word.is(WILL) && !word.back()))
    return isBin && !isMonths;
  if (isOffspring(word.text, word.start, word.end)) return !was || isBehindWhen(word);
  if (are) return false;
  if (isEldestBefore(word)) return !was;
  const isRelative = isFamily(word.text, word.start, word.end);
  if (has)
    return (
      isRelative && Number.parseInt(age, 10) >= (OF_CHILD.test(word.word) ? PAST_BABY : HALF_GROWN)
    );
  if (!isRelative && (isMonths || !isSomeone(word))) return false;
  if (was) return isBehindWhen(word);
  return !isRelative || !word.back() || !word.is(THE);
}

/** "our eldest is 12", "mijn jongste is 4". */
function isEldestBefore({ text, start, end }: WordsBefore): boolean {
  const before = new WordsBefore(text, start);
  return before.back() && isEldest(before.word, text.slice(start, end));
}

/** "when she", "när min son". */
function isBehindWhen(word: WordsBefore): boolean {
  return word.back() && (word.is(WHEN) || (word.back() && word.is(WHEN)));
}

/** A pronoun, a relative, or a first name that many have. */
function isSomeone(word: WordsBefore): boolean {
  const { text, start, end } = word;
  if (word.is(PRONOUNS) || isFamily(text, start, end) || isSomebody(text, start, end)) return true;
  return !word.is(MONTH_NAMES) && /^\p{Lu}\p{Ll}/u.test(word.word) && isGivenName(word.word);
}
