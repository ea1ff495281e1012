import { NameFilter, townKey } from './filter.ts';
import { POLISH_FORMS, SEED, TOWN_NAMES } from './names.ts';

const NAMES = new NameFilter(TOWN_NAMES, SEED);
const FORMS = new NameFilter(POLISH_FORMS, SEED);

const WORD = "\\p{L}(?:[\\p{L}\\p{M}]|['’.-](?=\\p{L})){0,24}";
/** "St. Gallen" has a dot inside. */
const NEXT_WORD = `(?:(?<=(?<!\\p{L})\\p{L}{1,3})\\.)?[ ]${WORD}`;
const UP_TO_SIX_WORDS = new RegExp(`(?:['’]s-)?${WORD}(?:${NEXT_WORD}){0,5}`, 'uy');
const SHORTEST = 4;
const SHORTEST_OF_SEVERAL = 6;
/** Words inside of names that have no capital. */
const SMALL_INSIDE =
  /^(?:a|ai|al|am|an|à|au|aux|bei|bij|by|da|das|de|degli|dei|del|della|delle|den|der|des|di|do|dos|du|d['’].+|e|el|en|et|he|i|im|in|la|las|le|les|lès|lo|l|l['’].+|lez|los|nad|ob|of|on|op|o|pod|sobre|sous|sul|sulla|sur|the|ter|te|und|upon|y)$/u;

/**
 * Where the longest name of a town ends that begins at `at`; -1 where none does. Words begin with capitals, unless
 * the name may be in small letters.
 */
export function townEnd(text: string, at: number, inAnyCase = false): number {
  return longestName(text, at, NAMES, inAnyCase);
}

/** The same for a Polish town as it stands behind a preposition: "w Ostrowcu", "z Suwałk". */
export function polishTownEnd(text: string, at: number, inAnyCase = false): number {
  return longestName(text, at, FORMS, inAnyCase);
}

/** Whether this is the name of a town of some two thousand people or more. */
export function isListedTown(name: string): boolean {
  return NAMES.has(townKey(name));
}

function longestName(text: string, at: number, names: NameFilter, inAnyCase: boolean): number {
  UP_TO_SIX_WORDS.lastIndex = at;
  let name = UP_TO_SIX_WORDS.exec(text)?.[0] ?? '';
  // The key of a name is that of its words: each is asked for once.
  const keys = name.split(' ').map(townKey);
  for (; name !== ''; keys.pop()) {
    const least = name.includes(' ') ? SHORTEST_OF_SEVERAL : SHORTEST;
    if (name.length >= least && names.has(keys.join(' ')) && isName(name, inAnyCase))
      return at + name.length;
    name = name.slice(0, Math.max(0, name.lastIndexOf(' '))).replace(/\.$/, '');
  }
  return -1;
}

function isName(name: string, inAnyCase: boolean): boolean {
  const list = name.split(/\.?[ ]/);
  if (list.length > 1 && (inAnyCase || name === name.toUpperCase())) {
    // Where case tells nothing, more words than these are seldom one name and often one by chance.
    const own = list.filter((word) => !SMALL_INSIDE.test(word.toLowerCase()) && !OPENER.test(word));
    return own.length > 0 && own.length <= 2;
  }
  return (
    inAnyCase || list.every((word, at) => CAPITAL.test(word) || (at > 0 && SMALL_INSIDE.test(word)))
  );
}

const CAPITAL = /^\p{Lu}|^['’]s-\p{Lu}/u;
const OPENER =
  /^(?:vila|villa|nova|nuova|porto|ponte|castel|monte|borgo|campo|san|santa|santo|são|saint|sainte|bad|st)$/iu;
