import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isInOneCase } from '../names/alone.ts';
import { withPlain } from '../vocabulary.ts';
import { AMBIGUOUS_TOWNS, TOWNS } from './town-names.ts';

/** What stands before the last word of a town's name, by that word: `haag` → `den `. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

const LAST_WORD = /[\p{L}\p{M}]+$/u;

function beginnings(towns: readonly string[]): Beginnings {
  const found = new Map<string, string[]>();
  for (const town of withPlain(towns)) {
    const name = town.replaceAll('_', ' ');
    const last = LAST_WORD.exec(name)![0];
    found.set(last, [...(found.get(last) ?? []), name.slice(0, name.length - last.length)]);
  }
  return found;
}

/** "Plocka ut" is Swedish for picking out. */
const OTHER_WORDS = new Set(['plocka']);
const SURE = beginnings(TOWNS);
const AMBIGUOUS = beginnings(AMBIGUOUS_TOWNS);
const LONGEST_BEFORE = 24;
const LEADS_TO =
  '(?:in|to|from|near|around|outside|nach|aus|in|um|à|depuis|vers|en|a|ad|desde|hacia|em|para|da|te|naar|uit|i|från|till|w|we|z|ze|do|koło|pod|till|kring|via|per|miejscowość|mieście|stad|ville|città|ciudad|cidade|stadt|raum|lager|trasa)';
const LEADS_ANYHOW =
  "(?:at|bei|von|über|de|d[’']|du|di|del|van|tot|vid|av|od|of|office|and|und|et|y|e|och|oder|or)";
const BEHIND_LEAD = new RegExp(`(?<![\\p{L}\\d])${LEADS_TO} ?$`, 'iu');
const BEHIND_ANY = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${LEADS_TO}|${LEADS_ANYHOW}) ?|(?:^|[\\n,;|:(/–—-]|[\\d)]) ?["']?)$`,
  'iu',
);
const END = /^(?:[ ]?(?:[.,;:!?)"'”»|/\n\r\t]|[-–] )|[ ](?:[-–|(]|\p{Ll}|\d)|$)/u;

/** "TZ=Europe/Berlin". */
/** "Lyon 2 - Nantes 1", "Sevilla 1-0 Betis", "Leeds 0-0": a team, and no month behind. */
const BEFORE_RESULT =
  /^ - \p{Lu}\p{L}+ \d{1,2}-\d|^ \d{1,2}(?:[-–:]\d(?![\d:]|\.\d)| ?[-–] ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? \d{1,2}(?![\d:]|\.\d))(?! \p{L}{3,9} \d{4})/u;
const BEHIND_RESULT = /\p{L} \d{1,2}(?: ?[-–] ?| ?[-–:] ?\d{1,2} )$/u;

const TIME_ZONE = /(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)\/$/;

/** "controllo a Catania", "facteur à Liège", ";Zwolle;": a well-known town where its place is one for towns. */
export const knownTown: Recognizer = {
  id: 'location-town',
  effort: 5,
  type: 'LOCATION',
  trigger: {
    kind: 'word',
    words: [...new Set([...SURE.keys(), ...AMBIGUOUS.keys()])].filter(
      (word) => !OTHER_WORDS.has(word),
    ),
  },
  notAfter: /[\w@#.]/,
  pattern:
    /\p{L}[\p{L}\p{M}]{1,24}(?: (?:am|an der|im|ob der|upon|on) \p{Lu}\p{L}{2,15})?(?![\p{L}\p{M}\d_@&]|-\p{L}|['’]\p{L}{2})/uy,
  score: 0.72,
  validate: (candidate) => isSureTown(candidate) || isLedTo(candidate),
};

function isSureTown(candidate: Candidate): boolean {
  const start = beginningOf(candidate, SURE);
  if (start < 0) return false;
  const { text, end } = candidate;
  const town = { text, start, end };
  const isNamed = /^\p{Lu}|^'s-H/u.test(text.slice(start, start + 4)) || isInOneCase(town);
  if (!isNamed || !END.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (!BEHIND_ANY.test(before) || TIME_ZONE.test(before)) return false;
  if (BEFORE_RESULT.test(text.slice(end, end + 32)) || BEHIND_RESULT.test(before)) return false;
  candidate.start = start;
  return true;
}

function isLedTo(candidate: Candidate): boolean {
  const start = beginningOf(candidate, AMBIGUOUS);
  if (start < 0) return false;
  const { text, end } = candidate;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) || !END.test(text.slice(end, end + 3)))
    return false;
  if (!BEHIND_LEAD.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return false;
  candidate.start = start;
  return true;
}

/** Where the name begins that ends with the word of the candidate; -1 where none of these does. */
function beginningOf({ text, start, end }: Candidate, towns: Beginnings): number {
  const word = LETTERS.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  let found = -1;
  for (const beginning of towns.get(word) ?? []) {
    const at = start - beginning.length;
    if (at < 0 || text.slice(at, start).toLowerCase() !== beginning) continue;
    if (found < 0 || at < found) found = at;
  }
  return found;
}

const LETTERS = /^[\p{L}\p{M}]+/u;
