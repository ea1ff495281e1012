import { isWordCode } from '../../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isAnybody, isProgramLiteral } from '../../program-literal.ts';
import type { Stretch } from '../details/username.ts';
import { isInMarkup } from '../in-markup.ts';
import { words } from '../vocabulary.ts';
import { GIVEN_NAMES, isGivenName } from './given-names.ts';
import { isNoName } from './name-shape.ts';
import { NOT_ALONE, NOT_ALONE_SMALL } from './no-lone-names.ts';

const SHORTEST = 4;
const LONGEST_WORD = 24;
const NEXT_WORD = /^\p{L}[\p{L}\p{M}'’.-]*/u;
/** What is called after people: "San Diego", "Port Louis", "rue Marcel", "Ave Maria", "Prince Harry". */
const CALLED_AFTER = new WordSet(
  words(`st san santa saint sainte sankt são santo fort port mount lake los north south ave rue calle via rua ul ulica avenida corso viale place plaza piazza the hurricane cyclone storm ouragan orkan
    uragano huracán król królowa roi reine rey reina rei rainha papa pape papież re regina koning koningin kung drottning kejsare paus påven king queen prince princess pope emperor kaiser könig königin
    papst rio cape kap`),
);

/** "Sprząta Grażyna", "la clé est chez Ségolène": a first name that is nothing else, by nobody announced. */
export const nameAlone: Recognizer = {
  id: 'person-given-name',
  effort: 5,
  type: 'PERSON',
  trigger: {
    kind: 'word',
    words: GIVEN_NAMES.filter((name) => name.length >= SHORTEST && !NOT_ALONE.has(name)),
  },
  notAfter: /[\w@#/.&'’\\$-]/,
  pattern:
    /\p{Lu}\p{Ll}\p{L}{1,24}(?:-\p{Lu}\p{Ll}\p{L}{1,24})?(?![\p{L}\p{M}\d_@/\\(=-]|['’](?!s(?!\p{L}))|[.:]\S)/uy,
  score: 0.66,
  validate: (candidate) =>
    hasKnownParts(candidate) &&
    !isPartOfMore(candidate) &&
    !isCalledAfter(candidate) &&
    !isInMarkup(candidate) &&
    !isProgramLiteral(candidate) &&
    !isAnybody(candidate),
};

function hasKnownParts({ text, start, end }: Candidate): boolean {
  // What stands before a hyphen is the trigger.
  const name = text.slice(start, end);
  const hyphen = name.indexOf('-');
  return hyphen < 0 || isGivenName(name.slice(hyphen + 1));
}

/** Beside another capital it is the beginning or the end of a longer name, which others judge. */
function isPartOfMore({ text, start, end }: Candidate): boolean {
  if (isSpace(text, end) && isCapital(text, end + 1)) {
    const next = NEXT_WORD.exec(text.slice(end + 1, end + 1 + LONGEST_WORD))?.[0] ?? '';
    if (!isNoName(next)) return true;
  }
  const before = wordBefore(text, start);
  return before < start && isCapital(text, before) && !beginsSentence(text, before);
}

function isCalledAfter({ text, start }: Candidate): boolean {
  const before = wordBefore(text, start);
  const end = text[start - 2] === '.' ? start - 2 : start - 1;
  return before < start && CALLED_AFTER.has(text, before, end);
}

// Names are many in a list, so what stands beside one is looked at by hand.

/** Where the word before `at` begins that a space or a hyphen divides from it; `at` without one. */
function wordBefore(text: string, at: number): number {
  if (!isSpace(text, at - 1) && text[at - 1] !== '-') return at;
  const end = text[at - 2] === '.' ? at - 2 : at - 1;
  const limit = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > limit && isWordCode(text.charCodeAt(start - 1))) start--;
  return start === end ? at : start;
}

function beginsSentence(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && isSpace(text, before - 1)) before--;
  return before === 0 || '\n.!?:;"“„()'.includes(text[before - 1]!);
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\u00a0';
}

const FIRST_ACCENTED = 0xc0;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_ACCENTED) return code >= 0x41 && code <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** How far around a name no letter of the other case stands. */
const REACH = 90;
const LEAST_LETTERS = 12;

/** The same where all is in small letters, or all in capitals: "trudno, marcin się spóźni", "FRAG ABDULLAH". */
export const nameAloneOneCase: Recognizer = {
  ...nameAlone,
  id: 'person-given-name-one-case',
  effort: 10,
  trigger: {
    kind: 'word',
    words: GIVEN_NAMES.filter(
      (name) => name.length >= SHORTEST && !NOT_ALONE.has(name) && !NOT_ALONE_SMALL.has(name),
    ),
  },
  pattern:
    /(?:\p{Ll}{4,25}(?:-\p{Ll}{3,25})?|\p{Lu}{4,25}(?:-\p{Lu}{3,25})?)(?![\p{L}\p{M}\d_@/\\(=-]|['’](?!s(?!\p{L}))|[.:]\S)/uy,
  score: 0.6,
  validate: (candidate) =>
    isInOneCase(candidate) &&
    hasKnownParts(candidate) &&
    !isCalledAfter(candidate) &&
    !isInMarkup(candidate) &&
    takeSurnames(candidate),
};

const SURNAMES =
  /(?:[ ](?:(?:van|von|de[rnl]?|d[aio]|dos|das|l[aeo]|ten|ter)[ ]){0,2}\p{L}[\p{L}\p{M}'’-]{2,24}){1,2}(?=[ ]?[,;:)"”»\n]|\.(?:\s|["”»]|$)|[ ][(]|$)/iuy;

/** The words up to the end of the clause, if they are few and no other words: "amleto lotti, …". */
function takeSurnames(candidate: Candidate): true {
  const { text, end } = candidate;
  SURNAMES.lastIndex = end;
  if (!SURNAMES.test(text)) return true;
  const names = text.slice(end + 1, SURNAMES.lastIndex);
  if (
    names
      .split(' ')
      .every((word) => PARTICLE.test(word) || !(isNoName(word) || INFINITIVE.test(word)))
  )
    candidate.end = SURNAMES.lastIndex;
  return true;
}

/** "noch gundula fragen, ob …": verbs end clauses. */
const INFINITIVE = /(?:[^s]en|ir|[aei]re|ać|ić|ować)$|^hain?$/i;
const PARTICLE = /^(?:van|von|de[rnl]?|d[aio]|dos|das|l[aeo]|ten|ter)$/i;

/** Whether the words around have letters of the stretch's own case alone; codes and addresses do not count. */
export function isInOneCase({ text, start, end }: Stretch, least = LEAST_LETTERS): boolean {
  const isSmall = !isCapital(text, start) && !isCapital(text, start + 1);
  const ownCase = isSmall ? SMALL_LETTER : CAPITAL_LETTER;
  const to = Math.min(text.length, end + REACH);
  let letters = 0;
  for (let at = Math.max(0, start - REACH); at < to; at++) {
    if (at === start) at = end;
    const from = at;
    let own = 0;
    let other = false;
    let isCode = false;
    const until = at < start ? Math.min(start, to) : to;
    for (; at < until; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === BLANK) break;
      if (kind === CODE_SIGN) isCode = true;
      else if (kind === ownCase) own++;
      else if (kind !== OTHER_SIGN) other = true;
    }
    if (isCode) continue;
    if (other) return false;
    letters += own;
    if (at === start && from < at) at--;
  }
  return letters >= least;
}

const SMALL_LETTER = 1;
const CAPITAL_LETTER = 2;
/** Digits and what stands in addresses: `_`, `@`, `/`, `=`. */
const CODE_SIGN = 3;
const BLANK = 4;
const OTHER_SIGN = 5;
/** What each UTF-16 unit is, 0 before anybody asked: to ask for the case of one costs as much as a whole word does here. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = KINDS[code]!;
  if (known !== 0) return known;
  const kind = readKind(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function readKind(char: string): number {
  if (char <= ' ') return BLANK;
  if ('0123456789_@/='.includes(char)) return CODE_SIGN;
  if (char !== char.toLowerCase()) return CAPITAL_LETTER;
  return char === char.toUpperCase() ? OTHER_SIGN : SMALL_LETTER;
}
