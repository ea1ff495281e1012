import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isDistinctive, isName } from './username.ts';

/** "anna77", "j.doe", "doe-j": what hardly any key of a file or word of a text is called. */
const HANDLE_SHAPE =
  '(?:\\p{Ll}{3,20}(?:_\\p{Ll}{2,12})?\\d{1,4}|\\p{Ll}{2,20}[._-]\\p{Ll}|\\p{Ll}[._]\\p{Ll}{3,20})';
const WROTE =
  '(?:wrote|writes|replied|posted|schrieb|schreibt|antwortete|a écrit|écrit|escribió|escribe|escreveu|ha scritto|scrive|schreef|schrijft|skrev|skriver|napisał|napisała|pisze)';
/** What somebody says has two words at least. */
const SAYS = '(?=: [^\\s=:{[]{1,24} [^\\s=:{[])';

/** "anna77: same here, cleaned it twice", "j.doe wrote:": who speaks in a thread, once a user name like that does. */
export const threadUser: Recognizer = {
  id: 'username-thread',
  effort: 5,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: ':', back: /[\p{L}\d._-]/u, maxBack: 26 },
  notAfter: /[^\s>\])]/,
  // Where a line begins, or the time in front of a speaker ends.
  pattern: new RegExp(
    `(?<=(?:^|\\n|>|\\d\\d[\\])]?)[ \\t]{0,2})\\p{Ll}[\\p{Ll}\\d._-]{2,24}${SAYS}`,
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
  trigger: {
    kind: 'word',
    words:
      'wrote writes replied posted schrieb schreibt antwortete écrit escribió escribe escreveu scritto scrive schreef schrijft skrev skriver napisał napisała pisze'.split(
        ' ',
      ),
  },
  notAfter: /[^ ]/,
  pattern: new RegExp(`(?<=(?:^|[\\s@>])${HANDLE_SHAPE} )${WROTE}(?= ?:| ?\\n)`, 'uy'),
  score: 0.75,
  validate(candidate) {
    const { text, start } = candidate;
    const handle = /[\p{Ll}\d._-]{4,24}$/u.exec(text.slice(Math.max(0, start - 26), start - 1));
    if (handle === null) return false;
    candidate.end = start - 1;
    candidate.start = candidate.end - handle[0].length;
    return isName(candidate) && isHandle(candidate);
  },
};

const SHAPE = new RegExp(`^${HANDLE_SHAPE}$`, 'u');

function isHandle({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  return SHAPE.test(value) && isDistinctive(value);
}

const SPEAKERS = new RegExp(`(?:^|\\n)[ >]{0,3}(${HANDLE_SHAPE})(?:: |:? wrote)`, 'gu');
const REACH = 1200;

/** Digits are enough; other shapes, and plain words, speak where another user name does, or the same one again. */
function isInThread(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const value = text.slice(start, end);
  if (!/^\p{Ll}{5,24}$/u.test(value) && !isHandle(candidate)) return false;
  if (/\d$/.test(value)) return true;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  const speakers = [...around.matchAll(SPEAKERS)].map((match) => match[1]!).filter(isDistinctive);
  return (
    speakers.some((name) => name !== value) ||
    speakers.indexOf(value) !== speakers.lastIndexOf(value)
  );
}
