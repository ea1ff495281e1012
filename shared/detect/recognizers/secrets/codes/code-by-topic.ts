import { isWordCode } from '../../../engine/chars.ts';
import { wholeWordFrom } from '../../../engine/context.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { hashBetween, wordHashes } from '../../../engine/word-hash.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { writtenOf } from '../../written-of.ts';
import { ACTS, CODES, COUNTED, KEEPERS, LOCKED, OTHERS, WITH } from './code-topics.ts';

const TOPIC = [...new Set([...KEEPERS, ...LOCKED, ...CODES, ...ACTS])];
/** What a word tells, one bit each. */
const KEEPER = 1;
const THING = 2;
const CODE = 4;
const ACT = 8;
const COUNTS = 16;
const TOLD = new Map<number, number>();
[KEEPERS, LOCKED, CODES, ACTS, COUNTED].forEach((list, bit) => {
  for (const hash of list.flatMap(wordHashes)) TOLD.set(hash, (TOLD.get(hash) ?? 0) | (1 << bit));
});
const ACTING = new WordSet(ACTS);
const OPENING = new WordSet([...WITH, ...ACTS]);
const NAMING = new WordSet([...KEEPERS, ...CODES]);
const OTHER = new WordSet(OTHERS);

/** How far a word still tells what is talked about, and how near it tells of another number. */
const BEFORE = 110;
const BEHIND = 60;
const OTHER_BEFORE = 28;

/** Keys one by one, wheels of a lock, two groups of three, digits (no year or round number), or digits with a letter of a keypad. */
const VALUE =
  /(?:\d(?: \d){3,5}|\d(?:-\d){2,5}|\d(?:, \d){2,4},? \p{L}{1,3} \d|\d\d ?- ?\d{1,2} ?- ?\d\d|\d{3} \d{3}|(?!(?:19\d\d|20[0-4]\d|\d{2,4}[05]0)(?!\d))\d{4,8}|\d{2,4}\*\d{1,4}|(?=\w{4,6}(?!\w))(?:[A-DG-Z]\d{3,5}|\d{2,4}[A-DHKP]\d{1,3}|\d{3,4}[A-D]))#?(?![\w*%°€$£]|[.,:/-]\d|-\p{L}| \d)/uy;
/** No quantity is written so: a letter, a sign, keys one by one, a zero first that begins no hour. */
const OF_KEYS = /[A-Z#*]|^\d\D|^0(?!\d[0-5][05]$)\d{3}$|^0000$/;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5][05]$/;

/** "the gate … with 4821": what is talked about near by tells that digits are a code. */
export const codeByTopic: Recognizer = {
  id: 'code-by-topic',
  type: 'PIN',
  effort: 5,
  hitEffort: 4,
  trigger: [
    { kind: 'token', min: 1, max: 8, first: '0123456789' },
    { kind: 'token', min: 4, max: 6, first: 'ABCDGHIJKLMNOPQRSTUVWXYZ' },
  ],
  notAfter: /[\w.,/$€£+@=&]/,
  pattern: VALUE,
  requires: TOPIC,
  score: 0.65,
  validate: (candidate) => {
    if (!takeKeyBefore(candidate) || !goesOnFreely(candidate)) return false;
    const isOpening = isLed(candidate);
    return (
      (isOpening || isGiven(candidate)) && !isOfOther(candidate) && isTold(candidate, isOpening)
    );
  },
};

/** Takes in the key of "C-5521" and "*2290". Whether no longer number ends here. */
function takeKeyBefore(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const before = text.slice(Math.max(0, start - 3), start);
  const key = /(?:^|[^\w&-])([A-Z]-|\*)$/.exec(before);
  if (key) candidate.start -= key[1]!.length;
  return key !== null || !/[-#*]$|\d\s$/.test(before);
}

/** Whether the clause ends behind the code or goes on with a word that nothing is counted in: a short one, or a verb. */
function goesOnFreely({ text, end }: Candidate): boolean {
  let from = end;
  while (text.charAt(from) === ' ') from++;
  let to = from;
  while (to < text.length && isWordCode(text.charCodeAt(to))) to++;
  return to - from <= 4 ? !OTHER.has(text, from, to) : ACTING.has(text, from, to);
}

const SIGN = /(?:(?::\s|[→|>«„“"(]|(?:^|\s)[-–])\s{0,2}["'«„“(`*]{0,2}|\n[ \t]*)$/u;

/** Whether a sign, what opens something, or a comma where a clause ends behind it, stands before the code. */
function isLed({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (start === 0 || SIGN.test(before)) return true;
  if (before.endsWith(', ')) return /^["”»]?[.,;!?\n]|^$/.test(text.slice(end, end + 2));
  const from = wordBefore(text, start);
  return OPENING.has(text, from, start - 1) || ACTING.has(text, wordBefore(text, from), from - 1);
}

/** Where codes are spoken of their name and any short word give one. */
function isGiven({ text, start }: Candidate): boolean {
  const from = wordBefore(text, start);
  return NAMING.has(text, from, start - 1) || GIVING.test(text.slice(from, start - 1));
}

const GIVING =
  /^(?:\p{Ll}{1,4}|tried|était|donné|jetzt|lautet|ahora|nuevo|viejo|agora|tentou|provato|nuovo|leggere|nieuwe|gäller|teraz)$/u;

/** Where the word begins that stands before `at`, one character between. */
function wordBefore(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
  return Math.max(0, from);
}

function isOfOther({ text, start }: Candidate): boolean {
  return OTHER.hasAnyIn(text, wholeWordFrom(text, Math.max(0, start - OTHER_BEFORE)), start);
}

/** Whether enough is told around, and by a word for codes where nothing but a short word leads to it. */
function isTold(candidate: Candidate, isOpening: boolean): boolean {
  const { text, start, end } = candidate;
  const from = wholeWordFrom(text, Math.max(0, start - BEFORE));
  const told = toldIn(text, from, Math.min(text.length, end + BEHIND));
  if (told & COUNTS!) return false;
  if (told & KEEPER!) return true;
  const value = writtenOf(candidate);
  const kinds = [CODE!, THING!, ACT!].filter((kind) => told & kind).length;
  const isEnough = kinds + (OF_KEYS.test(value) ? 1 : 0) > 1;
  return isEnough && ((told & CODE!) > 0 || (isOpening && !CLOCK.test(value)));
}

/** What the words from `from` to `to` tell together. */
function toldIn(text: string, from: number, to: number): number {
  let told = 0;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isWordCode(text.charCodeAt(at))) continue;
    if (at > start) told |= TOLD.get(hashBetween(text, start, at)) ?? 0;
    start = at + 1;
  }
  return told;
}
