import { INVISIBLE, lookalike, readsAsLatin } from './characters.ts';

/** A text as a reader takes it, with the way back to the one it was made from. */
export interface FoldedText {
  text: string;
  /** Offset in the original of the unit at `index`; also for the end. */
  originOf(index: number): number;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** What is folded away by compatibility: wide, mathematical, circled letters. */
const STYLED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2460-\u24FF\u2100-\u214F\u{1F130}-\u{1F189}]/u;

/** A character that may have to go: all texts without one are left alone, which is nearly all. */
const SUSPICIOUS =
  /[\p{Default_Ignorable_Code_Point}\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2460-\u24FF\u2100-\u214F\u{1F130}-\u{1F189}]|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]\p{Script=Latin}/u;

/**
 * Takes out what cannot be seen and writes letters that only look like Latin ones as these, so that
 * words that were hidden from a search are found. Undefined when nothing changes.
 */
export function foldText(text: string): FoldedText | undefined {
  if (!SUSPICIOUS.test(text)) return undefined;
  const latin = disguisedPlaces(text);
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  let changed = false;
  for (const char of text) {
    const folded = foldChar(char, latin.has(at));
    if (folded !== char) changed = true;
    for (let i = 0; i < folded.length; i++) origins.push(folded === char ? at + i : at);
    parts.push(folded);
    at += char.length;
  }
  if (!changed) return undefined;
  return { text: parts.join(''), originOf: (index) => origins[index] ?? text.length };
}

function foldChar(char: string, isDisguised: boolean): string {
  if (char < '\x80') return char;
  if (INVISIBLE.test(char)) return '';
  if (STYLED.test(char)) return char.normalize('NFKC');
  return (isDisguised && lookalike(char)) || char;
}

/** Places of the letters of words that mix scripts to read as Latin. */
function disguisedPlaces(text: string): Set<number> {
  const places = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!/[^\0-\x7F]/.test(word) || !readsAsLatin(word)) continue;
    for (let i = 0; i < word.length; i++) places.add(index + i);
  }
  return places;
}
