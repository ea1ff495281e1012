import { isWordCode } from '../../../engine/chars.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { RELATIONS } from '../names/relations.ts';
import { words } from '../vocabulary.ts';

/** Children as families have them, which are no relation of anybody's by name. */
const CHILDREN = words(
  `kid kids child children twins toddler baby kinder kind zwillinge enfants enfant jumeaux jumelles bébé niños niñas niño niña hijas gemelos gemelas mellizos bebé filhas crianças criança gêmeos gêmeas gémeos bebê
  figli figlie bambini bambino bambina gemelli gemelle kinderen tweeling zonen dochters barn barnen tvillingar dzieci dzieciaki dziećmi dziecka bliźniaki bliźnięta córki synowie synka córeczka synek maluch`,
);
const KIN = new WordSet([...RELATIONS, ...CHILDREN]);
const REACH = 48;
/** "Schwiegermutter Erzsébet mitkommt (79": a relative, a name, a verb. */
const WORDS_BETWEEN = 3;

/** Whether one of the few words before `at`, in the same sentence, is one for a relative or for children. */
export function isKinBefore(text: string, at: number): boolean {
  const limit = Math.max(0, at - REACH);
  let end = at;
  for (let seen = 0; seen <= WORDS_BETWEEN; seen++) {
    while (end > limit && !isWordCode(text.charCodeAt(end - 1))) {
      if ('.!?;\n'.includes(text.charAt(--end))) return false;
    }
    let start = end;
    while (start > limit && isWordCode(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    if (KIN.has(text, start, end)) return true;
    end = start;
  }
  return false;
}
