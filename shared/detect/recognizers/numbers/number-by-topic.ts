import { isDigitCode, isWordCode } from '../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { leaveVerdict, verdictOf } from '../../engine/verdict.ts';
import { hashBetween, wordHashes } from '../../engine/word-hash.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { writtenOf } from '../written-of.ts';
import { plausibleCode } from './code-value.ts';
import {
  ACCOUNTS,
  COMPARING,
  CUSTOMERS,
  FILES,
  INSURANCES,
  LICENCES,
  NUMBER_WORDS,
  OTHER_THINGS,
  PLACES,
  SMALL_WORDS,
  UNSURE,
} from './number-topics.ts';

/** Kinds of numbers, one bit each; the same bits higher up for the places that only decide between kinds. */
const KINDS: readonly (readonly [EntityType, readonly string[]])[] = [
  ['CUSTOMER_ID', CUSTOMERS],
  ['INSURANCE_NUMBER', INSURANCES],
  ['BANK_ACCOUNT', ACCOUNTS],
  ['DRIVER_LICENSE', LICENCES],
  ['MEDICAL_RECORD_NUMBER', FILES],
];
/** As if it were a kind of its own, which places rule out. */
const ANOTHER = 1 << KINDS.length;
const [CUSTOMER, ACCOUNT, LICENCE] = [1, 4, 8];
const ANY_KIND = 2 * ANOTHER - 1;
const PLACE = KINDS.length + 1;
const [OTHER, NUMBER, COMPARES, SMALL] = [12, 13, 14, 15].map((bit) => 1 << bit) as [
  number,
  number,
  number,
  number,
];

const MEANINGS = new Map<number, number>();
function mean(list: readonly string[], meaning: number): void {
  for (const hash of list.flatMap(wordHashes)) {
    MEANINGS.set(hash, (MEANINGS.get(hash) ?? 0) | meaning);
  }
}
KINDS.forEach(([, list], kind) => {
  mean(list, 1 << kind);
  mean(PLACES[kind]!, 1 << (kind + PLACE));
});
mean(UNSURE, ANOTHER);
mean(OTHER_THINGS, OTHER);
mean(NUMBER_WORDS, NUMBER);
mean(COMPARING, COMPARES);
mean(SMALL_WORDS, SMALL);

const BEFORE = 110;
const BEHIND = 50;

/** Groups of letters and digits, the letters in front and a check letter at the end. */
const VALUE =
  /(?:[A-Z]{1,4}(?=\d)|[A-Z]{1,3}\d(?=[A-Z\d]))?\d[A-Za-z\d]{0,18}(?:(?:[-./]|\/\/)[A-Za-z\d]{1,16}|(?<=\d) \d{1,12}(?![A-Za-z]{2})|(?<= \d{1,12}) [A-Z](?= \d)){0,6}(?:(?<=\d) [A-Z](?! ?\p{L}))?(?![\p{L}\d_@%€$£°²]|[-./:][\p{L}\d])/uy;

/** With one of these the word that says whose number it is may stand further away. */
const NUMBERS = NUMBER_WORDS.filter((word) => word.length > 4 || word === 'nr');

/** Customers are spoken of beside numbers of everything: these only keep such a number from being another kind's. */
const COMPETING: EntityType = 'CUSTOMER_ID';

/** A number whose kind is told by what is talked about around it, in whatever words. */
export const numbersByTopic: readonly Recognizer[] = KINDS.map(toRecognizer).filter(
  ({ type }) => type !== COMPETING,
);

function toRecognizer([type, list]: (typeof KINDS)[number], kind: number): Recognizer {
  return {
    id: `number-by-topic-${type.toLowerCase().split('_', 1)[0]}`,
    type,
    effort: 1.5,
    trigger: [
      { kind: 'token', min: 1, max: 24, first: '0123456789' },
      { kind: 'token', min: 2, max: 14, first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
    ],
    notAfter: /[\w$€£+@#%]/,
    pattern: VALUE,
    requires: [...new Set([...list, ...PLACES[kind]!, ...NUMBERS])],
    score: 0.62,
    validate: (candidate) => isOfKind(candidate, 1 << kind),
  };
}

const FAMILY = 'number-by-topic';

/** The first of the family that looks at a number finds out for all. */
function isOfKind(candidate: Candidate, wanted: number): boolean {
  const known = verdictOf(candidate, FAMILY);
  if (known !== undefined) return known === wanted && takeFront(candidate);
  const kind = isGiven(candidate) ? kindAround(candidate) : 0;
  leaveVerdict(candidate, FAMILY, kind);
  return kind === wanted;
}

const MIN_LENGTH = 5;
const MIN_DIGITS = 4;
/** So many digits count nothing, whatever follows. */
const LONG = 8;
const PLAIN = /^[\d ]+$|^[^A-Za-z]{5,7}$/;
/** In forms and manuals: `1234567`, `00000-0`; round sums. */
const NOBODYS = /^[A-Z]*(?:0?12345?6?7?8?9?0?|(\d)\1*|[1-9]\d*000)$/;
/** What such a code is not, as it is written. */
const ELSE: readonly RegExp[] = [
  // Dates, in part as well, and times.
  /^\d\d?[./-]\d\d?[ ./-](?:20)?\d\d$|(?:19|20)\d\d[-/](?:\d\d$|\d\d-\d\d|[a-z])|^[A-Z]+[- ]?20\d\d$|^20\d\d(?:-\d|[01]\d[0-3]\d)$|\d\d[-.]\d\d[-.]20\d\d$|20\d\d\/\d\d(?!\d)|^[A-Z]{2} \d\d\.\d\d$/,
  // Measures, degrees, commits, versions.
  /^\d+(?:[a-z]{2}|[hm]\d)|^[1-9]\d{0,2}\.\d{4,}$|^(?=\d*[a-f])[\da-f]{7,}$|^\d\d?\.\d\d?\.\d{1,5}[.-]|\d\.\d\.\d|^V\d+\./,
  // Standards, orders, tickets, goods, words.
  /^\d{13}$|-[a-z]{3,}$|^[A-Z]{3,}[- ]?\d{1,4}$|^(?:HTTP|KB\d|ORD?-|INC-|INV-|PROJ-|TKT-)/,
  // Devices, telephones, postcodes.
  /^C\.?P|(?:[\da-f]{2}-){4}|^0[1-9](?:[ .-]?\d\d){4}$|^0\d{1,4}[ -]\d{3,6}(?: \d{2,4}){0,2}$|^\d{3}[-.]\d{3}[-.]\d{4}$|^07\d{9}$|^\d{4}(?: ?[A-Z]{2}|-\d{3})$|^\d{5}-\d{4}$/,
];
const FRONT =
  /(?<![A-Z])(?:^|[^\w./-])((?:[A-Za-z]{1,4}(?:[-./]|\/\/)|[a-z]\d{2,5}-|[A-Z]{1,4}[ -]){1,2})$/;
const FRONT_LENGTH = 11;
const YEAR = /^(?:19|20)\d\d$/;
const KEY = /(\p{L}+)(?:["']\s?:|["']?\s?=)\s{0,3}["']?$/u;
const KEY_LENGTH = 24;

function isGiven(candidate: Candidate): boolean {
  const { text } = candidate;
  // What cells hold their column tells.
  if (text.charAt(candidate.start - 1) === ',' || !takeFront(candidate)) return false;
  const value = writtenOf(candidate);
  const code = value.replace(/[^A-Za-z\d]/g, '');
  if (code.length < MIN_LENGTH || NOBODYS.test(code) || ELSE.some((other) => other.test(value)))
    return false;
  // A dot beside four digits or a letter divides no amount.
  const shape = /\d{4}|[A-Z]/.test(value) ? value.replaceAll('.', '-') : value;
  if (!plausibleCode({ ...candidate, text: shape, start: 0, end: shape.length }, MIN_DIGITS)) {
    return false;
  }
  if (isOfOtherKey(text, candidate.start)) return false;
  if (code.length > MIN_LENGTH && !PLAIN.test(value)) return true;
  return isLed(text, candidate.start) && (code.length >= LONG || isFree(text, candidate.end));
}

/** `"AU 4471902"`, `"HX-030418"`: the candidate starts at its digits. False where it starts inside of something else. */
function takeFront(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const before = text.slice(Math.max(0, start - FRONT_LENGTH), start);
  const front = FRONT.exec(before)?.[1];
  if (front === undefined) return !/[-./]$|\d[ :,]$/.test(before);
  const from = start - front.length;
  const isWord = / $/.test(front) && front.length > 2 && meaningOf(text, from, start - 1) & ~SMALL;
  if (!isWord) candidate.start = from;
  return true;
}

/** `created: 1718031122`: in data the key says what it is. */
function isOfOtherKey(text: string, start: number): boolean {
  const key = KEY.exec(text.slice(Math.max(0, start - KEY_LENGTH), start))?.[1];
  return key !== undefined && (meaningOf(key, 0, key.length) & ANY_KIND) === 0;
}

function meaningOf(text: string, start: number, end: number): number {
  return MEANINGS.get(hashBetween(text, start, end)) ?? 0;
}

const SIGN = /[:=→>«„“"(|;–—-]\s{0,3}["'«„“(`*]{0,2}$|\n[ \t]*$/;

function isLed(text: string, start: number): boolean {
  if (start === 0 || SIGN.test(text.slice(Math.max(0, start - 6), start))) return true;
  let end = start;
  while (end > 0 && ' ,.°#\'"«“('.includes(text.charAt(end - 1))) end--;
  const from = wordStart(text, end);
  // A name before a comma has a telephone.
  if (text.charAt(end) === ',' && /[^A-Z\d]/.test(text.charAt(from))) return true;
  return (meaningOf(text, from, end) & (SMALL | NUMBER | ANY_KIND | COMPARES)) !== 0;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Whether nothing that is counted stands behind: the clause ends there, or goes on with a small word. */
function isFree(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ') return true;
  const from = end + 1;
  const to = wordEnd(text, from);
  return to === from || (meaningOf(text, from, to) & (SMALL | COMPARES)) !== 0;
}

/** The kind of which the nearest words speak, those before the number first; 0 where they speak of something else. */
function kindAround(candidate: Candidate): number {
  const { text, start, end } = candidate;
  let seen = 0;
  const from = Math.max(0, start - BEFORE);
  // Numbers that begin alike are of one kind: what is said of the first holds for the second.
  let compares = text.slice(from, start).includes(writtenOf(candidate).slice(0, ALIKE));
  for (let at = start; at > from; ) {
    if (!isWordCode(text.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const word = wordStart(text, at);
    const meaning = meaningOf(text, word, at);
    if (meaning & COMPARES) compares = true;
    const isElse = meaning & OTHER || (!compares && isCode(text, word, at));
    if (isElse && !(seen & ANY_KIND)) return 0;
    seen = narrowed(seen, meaning);
    at = word;
  }
  for (let at = end; at < Math.min(text.length, end + BEHIND); at++) {
    if (text.charAt(at) === '\n') break;
    if (!isWordCode(text.charCodeAt(at))) continue;
    const to = wordEnd(text, at);
    const meaning = meaningOf(text, at, to);
    if (meaning & OTHER && !(seen & ANY_KIND)) return 0;
    // What follows a comma is another thing.
    seen = narrowed(seen, text.charAt(end) === ' ' ? meaning : meaning & ~ANY_KIND);
    at = to;
  }
  return settled(seen, /^[A-Z]+-?\d/.test(writtenOf(candidate)));
}

const ALIKE = 3;

function isCode(text: string, start: number, end: number): boolean {
  return (
    end - start > 2 && isDigitCode(text.charCodeAt(end - 1)) && !YEAR.test(text.slice(start, end))
  );
}

/** The first word that speaks of kinds counts; later ones and places only choose among them. */
function narrowed(seen: number, meaning: number): number {
  const places = (seen | meaning) & (ANY_KIND << PLACE);
  const known = seen & ANY_KIND || meaning & ANY_KIND;
  const kinds = (known & ANOTHER && known & meaning) || known;
  return places | (kinds & (places >> PLACE) || kinds);
}

function settled(seen: number, isCode: boolean): number {
  const kinds = seen & ANY_KIND || (isCode ? seen >> PLACE : 0);
  if ((kinds & (kinds - 1)) === 0) return kinds;
  if (kinds & (ANOTHER | LICENCE)) return 0;
  // Shops have accounts with letters, banks mostly without.
  return (isCode ? 0 : kinds & ACCOUNT) || kinds & CUSTOMER || kinds & ACCOUNT;
}
