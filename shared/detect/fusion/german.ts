import { isWordCode } from '../engine/chars.ts';
import { WordSet } from '../engine/word-set.ts';
import type { Span } from '../types.ts';

/** Words that are frequent in German and no words of its neighbours. */
const GERMAN = new WordSet(
  'und ich nicht ist ein eine einen einem einer für auf wird werden kann bitte mein meine meinen oder auch sich zum zur beim vom sind wenn mir mich wir wie wo zwischen noch nur schon nach bei das der dem habe hat möchte schreib soll'.split(
    ' ',
  ),
);
const REACH = 160;
/** A quoted word or a name may be among them by chance; two seldom are. */
const ENOUGH = 2;

/** Whether the sentence around `span` is German, by the small words in it. */
export function isInGerman(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  let found = 0;
  for (let at = from; at < to; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const wordStart = at;
    while (at < to && isWordCode(text.charCodeAt(at))) at++;
    if (GERMAN.has(text, wordStart, at) && ++found >= ENOUGH) return true;
  }
  return false;
}
