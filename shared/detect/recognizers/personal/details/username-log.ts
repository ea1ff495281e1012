import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { HANDLE, isDistinctive, isName } from './username.ts';

/** "password for dittmer98 from", "publickey for leitgeb-f": in logs no sign stands between. */
export const loggedUsername: Recognizer = {
  id: 'username-log',
  effort: 6,
  type: 'USERNAME',
  trigger: { kind: 'word', words: words('publickey password session accepted authenticated') },
  notAfter: /[\w@/.$-]/,
  lead: /(?:publickey|password|session opened|accepted|authenticated) for (?:invalid user |user )?/iuy,
  pattern:
    /\p{Ll}(?:[\p{L}\d_.-]{0,36}[\p{L}\d])(?=[ ]?(?:[,;)\n]|$)|[.](?:\s|$)|[ ](?:from|von|de|da|van|från|z|at|on|ip|port))/uy,
  score: 0.75,
  validate: (candidate) => {
    if (!isName(candidate)) return false;
    const { text, end } = candidate;
    // "the password for anna" is no log line; an address behind the name is part of one.
    return isDistinctive(writtenOf(candidate)) || FROM_ADDRESS.test(text.slice(end, end + 16));
  },
};

const FROM_ADDRESS = /^ from (?:\d{1,3}\.\d{1,3}\.|[\da-f]{1,4}:)/i;

/** `user=jdoe`, `user=<j.doe>, method=PLAIN`: fields of a log line. */
export const loggedField: Recognizer = {
  id: 'username-log-field',
  effort: 4,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words('user username uid login account usuario utilisateur benutzer'),
  },
  notAfter: /[\w@/.$-]/,
  lead: /[\p{L}]{3,12}=(?:<|")?/uy,
  pattern:
    /\p{Ll}(?:[\p{L}\d_.-]{0,36}[\p{L}\d])(?=[>"]?[,;]?(?:[ ]\w{2,16}=|[ ]\p{Ll}|[ \t]{0,3}(?:[\r\n]|$)))/uy,
  score: 0.75,
  validate: (candidate) => {
    const { text, start, end } = candidate;
    const isBracketed = text[start - 1] === '<';
    if (!isName(candidate) || isBracketed !== (text[end] === '>')) return false;
    return isInLog(candidate) && !/=<[^>]*>.{0,24}=</.test(text.slice(start - 2, end + 32));
  },
};

/** The line has a time of day or an address before: it was written by a program that runs. */
const LOG_LINE = /\d\d:\d\d:\d\d|(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{1,4}:){3}/i;
const REACH = 160;

function isInLog({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return LOG_LINE.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** `203.0.113.9 - jdoe [12/Mar/2026:10:01:22 +0000]`: the third field of a web server's log. */
export const accessLogUser: Recognizer = {
  id: 'username-access-log',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '[' },
  notAfter: /[^ ]/,
  pattern: /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:/y,
  score: 0.85,
  validate(candidate) {
    const { text, anchor } = candidate;
    const user = USER_BEFORE.exec(text.slice(Math.max(0, anchor - 100), anchor))?.[1];
    if (user === undefined) return false;
    candidate.end = anchor - 1;
    candidate.start = candidate.end - user.length;
    return isName(candidate);
  },
};

const USER_BEFORE = new RegExp(`(?:^|\\n)[^\\s]{3,46} [\\w.-]{1,24} (${HANDLE}) $`, 'u');

function writtenOf({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}
