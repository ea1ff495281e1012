import { WordSet } from '../engine/word-set.ts';
import { RELATIONS } from '../recognizers/personal/names/relations.ts';
import { BEFORE_NAMES, OFFICES } from '../recognizers/personal/names/title-words.ts';
import type { Span } from '../types.ts';

/** Words with which people are introduced, families named, and names at birth given. */
const OTHERS =
  'familie familj familjen familia família famiglia famille rodzina fam hieß heißt heisst hiess heet heette heter hette geborene geborener née nee vedova ved veuve viuda viúva wdowa född bewohner bewohnerin gospodin gospođo tannie ouma oupa'.split(
    ' ',
  );
/** Forms of address that are other words as often. */
const DOUBTFUL =
  /^(?:mag|ten|cap|hon|ing|kan|por|arch|geom|med|don|pan|seu|ca|st|me|doc|pe|capo|min|vän)$/;
const SHORT = /^(?:dr|hr|mr|ms|fr)$/;
const ANNOUNCING = new WordSet(
  [...RELATIONS, ...BEFORE_NAMES, ...OFFICES, ...OTHERS].filter(
    (word) => (word.length > 2 || SHORT.test(word)) && !DOUBTFUL.test(word),
  ),
);
const LAST_WORD = /(\p{L}{2,20})(?:\.(?:ra|ssa))?[.:,]? [("„“«]?$/u;
/** Behind another name, who somebody was born as or married to: "Schorr geb. Biehl". */
const BORN = /\p{L}{2} (?:geb\.|z d\.|roz\.|z domu|de soltera) $/u;
const REACH = 28;
/** How old the child is, and a number to call. */
const BEHIND =
  /^(?: \(\d{1,2}(?: (?:ans?|Jahre?|años|anos|anni|jaar|år|lat|lata|years|months|mois|Monate))?\)| \+?\d{2,4}[ /-]?\d{2,4}[ /-]?\d{2,4})/u;

/** Whether what stands beside a name says that one stands there: "meine Tochter Smilla", "Familie Özdemir", "Smilla (4)". */
export function isAnnounced(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const word = LAST_WORD.exec(before);
  if (word !== null && ANNOUNCING.has(word[1]!, 0, word[1]!.length)) return true;
  if (BORN.test(before)) return true;
  return /^\p{Lu}/u.test(text.charAt(start)) && BEHIND.test(text.slice(end, end + REACH));
}
