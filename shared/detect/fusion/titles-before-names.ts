import {
  BEFORE_NAMES,
  OFFICES,
  SHORT_OFFICES,
  SMALL_OFFICES,
} from '../recognizers/personal/names/title-words.ts';
import { isSpouse } from '../recognizers/personal/names/titles.ts';
import type { Span } from '../types.ts';

const REACH = 28;
const SCORE = 0.72;
/** The words of an abbreviation or two before a name: "lek. dent. ", "r.pr. ", "Frau" in the line above. */
const WORDS_BEFORE = /(?:(?<=(?:^|\n)\p{L}{2,9}\.?)\n|[ \u00a0])$/u;
const LAST_WORD =
  /(?<![\p{L}\p{M}\d_@/.-])(?:(?:Tan(?=[ ]Sri)|El(?=[ ]Hadj))[ ])?(?:\p{L}[\p{L}\p{M}ªº]{0,16})(?:\.\p{L}{1,4}(?=\.))?(?:\.(?:(?:ssa|ra|na|ª|º|a)\.?)?)?$/u;
/** Other words that often stand before names too. */
const OTHERS =
  /^(?:m|p|o|d|me|ca|st|di|mar|sig|fr|por|med|gen|pe|pr|ra|ms|lt|eng|ds|ir|bp|ten|col|cap|adj|hon|adv|prim|chor|kan|plut|arch|kom|brig|cel|mag|lic|dent|pd|insp)$/iu;
/** Other words in small letters whatever stands behind them. */
const CAPITAL_ONLY =
  /^(?:padre|maj|heer|pater|pastor|imam|rabbi|sir|madam|lady|lord|miss|suor|juf|meester|me|sig|brig|cap|ten|shri|cik|puan|oa|ra)$/iu;
const CAPITAL = /^\p{Lu}(?:\p{Ll}|A$)/u;

/** Forms of address right before names that were found: a model knows more names than rules can. */
export function titlesBeforeNames(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    if (span.type !== 'PERSON') return [];
    const title = titleBefore(text, span.start);
    if (title === undefined) return [];
    const other = titleOfCouple(text, title.start);
    return other === undefined ? [title] : [other, title];
  });
}

/** "M. et Mme Perrot", "Mr and Mrs Okafor": before the first of two no name stands. */
const COUPLE =
  /(?<![\p{L}\d.])(M\.?|Mr\.?|Dr\.?|Herrn?|Hr\.|Dhr\.|Sr\.|Sig\.|Pan|Chief|[hH]err|[mM](?:onsieur|eneer)|[sS]e(?:ñor|nhor)) (?:et|and|und|en|y|e|i|och|&) (?:l?a )?$/u;
const COUPLE_REACH = 20;

function titleOfCouple(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - COUPLE_REACH);
  const found = COUPLE.exec(text.slice(from, at));
  if (found === null) return undefined;
  const start = from + found.index;
  return titleAt(start, start + found[1]!.length);
}

function titleAt(start: number, end: number): Span {
  return { start, end, type: 'TITLE', score: SCORE, recognizer: 'before-found-name' };
}

/** Two words of Dutch, of which neither is a title by itself. */
const DE_HEER = /(?<!\p{L})(?:[Dd]e|DE) (?:[Hh]eer|HEER)$/u;

function titleBefore(text: string, nameAt: number): Span | undefined {
  const from = Math.max(0, nameAt - REACH);
  const before = text.slice(from, nameAt);
  const gap = WORDS_BEFORE.exec(before);
  if (gap === null) return undefined;
  const end = gap.index;
  const gentleman = DE_HEER.exec(before.slice(0, end));
  if (gentleman !== null) return titleAt(from + gentleman.index, from + end);
  let start = end;
  for (let at: number | undefined = end; at !== undefined; ) {
    const word = LAST_WORD.exec(before.slice(0, at))?.[0];
    if (word === undefined || !isTitle(word)) break;
    start = at - word.length;
    at = before[start - 1] === ' ' ? start - 1 : undefined;
  }
  if (start === end || isSpouse(text, from + start)) return undefined;
  return titleAt(from + start, from + end);
}

function isTitle(word: string): boolean {
  const bare = word.replace(/[. ]/g, '').toLowerCase();
  if (isOffice(word, bare)) return true;
  if (!BEFORE_NAMES.has(bare)) return false;
  if (CAPITAL_ONLY.test(bare) && !CAPITAL.test(word)) return bare === 'sig' && word === 'sig.';
  return !OTHERS.test(bare) || word.endsWith('.') || CAPITAL.test(word);
}

/** Of the police, and a lawyer. */
const IN_CAPITALS = /^(?:DI|DS|DC|DCI|PC|WPC|PD)$/;
const NEEDS_DOT = /^(?:det|on|sen|gov|pres|comm|cav|pte|mej)$/;

/** A full word with a dot ends a sentence: "We need a Judge. Anna said". */
function isOffice(word: string, bare: string): boolean {
  if (IN_CAPITALS.test(word)) return true;
  if (/^\p{Ll}/u.test(word))
    return SMALL_OFFICES.has(bare) && word.endsWith('.') === (bare === 'ir');
  if (SHORT_OFFICES.has(bare)) return word.includes('.') || !NEEDS_DOT.test(bare);
  return OFFICES.has(bare) && !word.endsWith('.');
}
