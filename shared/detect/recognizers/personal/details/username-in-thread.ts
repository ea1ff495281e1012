import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { isDistinctive, isName } from './username.ts';

/** "anna77", "j.doe", "doe-j": what hardly any key of a file or word of a text is called. */
const HANDLE_SHAPE =
  '(?:\\p{Ll}{3,20}(?:_\\p{Ll}{2,12})?\\d{1,4}|\\p{Ll}{2,20}(?:[._-]\\p{Ll}|_)|\\p{Ll}[._]\\p{Ll}{3,20})';
const VERBS =
  'wrote writes replied posted schrieb schreibt antwortete écrit escribió escribe escreveu scritto scrive schreef schrijft skrev skriver napisał napisała pisze'.split(
    ' ',
  );
const WROTE = `(?:${VERBS.join('|')})`;
/** What somebody says has two words at least. */
const SAYS = '(?=: [^\\s=:{[]{1,24} [^\\s=:{[])';

/** "anna77: same here, cleaned it twice", "j.doe wrote:": who speaks in a thread, once a user name like that does. */
export const threadUser: Recognizer = {
  id: 'username-thread',
  effort: 14,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: ':', back: /[\p{L}\d._-]/u, maxBack: 26 },
  notAfter: /[^\s>\])]/,
  // Where a line begins, or the time in front of a speaker ends.
  pattern: new RegExp(
    `(?<=(?:^|\\n|>|:\\d\\d[\\])]?)[ \\t]{0,2})\\p{Ll}[\\p{Ll}\\d._-]{2,24}${SAYS}`,
    'uy',
  ),
  score: 0.7,
  validate: (candidate) => isName(candidate) && isInThread(candidate),
};

/** The same before a verb of speech. */
export const quotedUser: Recognizer = {
  id: 'username-quoted',
  effort: 3,
  type: 'USERNAME',
  trigger: { kind: 'word', words: VERBS },
  notAfter: /[^ ]/,
  pattern: new RegExp(`(?<=(?:^|[\\s@>])${HANDLE_SHAPE} (?:h?a )?)${WROTE}(?= ?:| ?\\n)`, 'uy'),
  score: 0.75,
  validate(candidate) {
    const { text, start } = candidate;
    const from = Math.max(0, start - 30);
    const handle = /([\p{Ll}\d._-]{4,24}) (?:h?a )?$/u.exec(text.slice(from, start));
    if (handle === null) return false;
    candidate.start = from + handle.index;
    candidate.end = candidate.start + handle[1]!.length;
    return isName(candidate) && isHandle(candidate);
  },
};

const SHAPE = new RegExp(`^${HANDLE_SHAPE}$`, 'u');

function isHandle({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  return SHAPE.test(value) && isDistinctive(value);
}

const SPEAKERS = new RegExp(
  `(?:^|\\n|:\\d\\d[\\])]?)[ >]{0,3}(${HANDLE_SHAPE}|\\p{Ll}{3,20}[._-]\\d{1,4})(?:: |:? wrote)`,
  'gu',
);
/** "anna.06" is a key of a file as well, "address_2": it has to speak twice. */
const NUMBERED = /^\p{Ll}{3,20}[._-]\d{1,4}$/u;
const PLAIN = /^\p{Ll}{5,24}$|^\p{Ll}{3,24}_$/u;
/** Shorter ones with a single digit are parts of machines as well. */
const LONG = /^\p{L}{4,}\d{2}/u;
const LONGEST_COUNTED = 6;
const REACH = 600;

/** What programs write in lines ends so, hardly what people say. */
function isCode({ text, end }: Candidate): boolean {
  return /^:[^\n]{0,200}[;,{[(|]\s{0,2}(?:\n|$)/.test(text.slice(end, end + 210));
}

/** Digits are enough; other shapes, and plain words, speak where another user name does, or the same one again. */
function isInThread(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const value = text.slice(start, end);
  const isTimed = /\d[\])]?[ \t]{0,2}$/.test(text.slice(Math.max(0, start - 4), start));
  const isOther = PLAIN.test(value) || NUMBERED.test(value);
  if (!isOther && !isHandle(candidate) && !(isTimed && isDistinctive(value))) return false;
  if (/\p{Ll}\d+$/u.test(value) && (LONG.test(value) || value.length > LONGEST_COUNTED))
    return !isCode(candidate);
  if (isCode(candidate)) return false;
  return speaksWith(value, text.slice(Math.max(0, start - REACH), end + REACH));
}

/** Whether another one with a user name speaks, or the same one twice. */
function speaksWith(value: string, around: string): boolean {
  const seen = new Set<string>();
  for (const [, name] of around.matchAll(SPEAKERS)) {
    if (!isDistinctive(name!)) continue;
    if (seen.has(name!) || (name !== value && !NUMBERED.test(name!))) return true;
    seen.add(name!);
  }
  return false;
}

/** `[12:03] <ada> hi`, `12:03:44 <@ada_> hi`: who speaks in a chat. */
export const chatNick: Recognizer = {
  id: 'username-nick',
  effort: 2,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '<' },
  notAfter: /[^ \t]/,
  lead: /(?<=(?:^|\n)[ \t]?[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]{1,2})<[@+%&~ ]?/uy,
  pattern: /[\p{L}_][\p{L}\d_|^-]{1,28}(?=> \S)/uy,
  score: 0.8,
  validate: (candidate) => isName(candidate) && !TAG.test(writtenOf(candidate)),
};

const TAG =
  /^(?:html|head|body|div|span|img|script|style|link|meta|title|table|form|input|button|label|select|section|header|footer|main|nav|svg|video|iframe|template)$/;

/** `* ada_ has quit`, `-!- ada [~a@host] has joined #tea`: who comes and goes there. */
export const nickInRoom: Recognizer = {
  id: 'username-room',
  effort: 3,
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['quit', 'joined', 'left', 'parted'] },
  notAfter: /[^ ]/,
  pattern: /(?:quit|joined|left|parted)(?= [#(]|[ ]?(?:\n|$))/uy,
  score: 0.75,
  validate(candidate) {
    const { text, start } = candidate;
    const match = IN_ROOM.exec(text.slice(Math.max(0, start - 120), start));
    if (match === null) return false;
    candidate.start =
      Math.max(0, start - 120) + match.index + match[0].indexOf(match[2]!, match[1]!.length);
    candidate.end = candidate.start + match[2]!.length;
    return isName(candidate);
  },
};

const IN_ROOM =
  /((?:^|\n)(?:\[?\d\d:\d\d(?::\d\d)?\]? )?(?:\*{1,3}|-!-|-->|<--) )([\p{L}_][\p{L}\d_|^-]{1,28}) (?:[[(][^\s\])]{1,60}[\])] )?(?:has )?$/u;
