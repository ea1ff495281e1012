import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
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
    /\p{Ll}(?:[\p{L}\d_.-]{0,36}[\p{L}\d])(?=[ ]?(?:[,;)\n]|$)|[.](?:\s|$)|[ ](?:from|von|de|da|van|från|z|at|on|ip|port)|\(uid=)/uy,
  score: 0.87,
  validate: (candidate) => {
    if (!isName(candidate)) return false;
    const { text, end } = candidate;
    // "the password for anna" is no log line; an address behind the name is part of one.
    return isDistinctive(writtenOf(candidate)) || FROM_ADDRESS.test(text.slice(end, end + 16));
  },
};

const FROM_ADDRESS = /^(?: from (?:\d{1,3}\.\d{1,3}\.|[\da-f]{1,4}:)|\(uid=)/i;

/** `user=jdoe`, `user=<j.doe>, method=PLAIN`: fields of a log line. */
export const loggedField: Recognizer = {
  id: 'username-log-field',
  effort: 4,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words('user username uid login account usuario utilisateur benutzer logname ruser acct'),
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
const LOG_LINE = /\d\d:\d\d:\d\d|(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{1,4}:){3}|pam_/i;
const REACH = 160;

function isInLog({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return LOG_LINE.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** In logs and behind errors: "New session 3 of user jdoe", "user 'jdoe' authentication failed", "Benutzer jdoe nicht gefunden". */
export const loggedNoun: Recognizer = {
  id: 'username-log-noun',
  effort: 6,
  leadEffort: 4,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'user benutzer nutzer utilisateur usuario usuário utilizador utente gebruiker användare användaren użytkownik użytkownika użytkownikiem account konto compte cuenta conta',
    ),
  },
  notAfter: /[\w@/.$-]/,
  lead: /[\p{L}]{4,16} ["'`«„“]?/uy,
  pattern: /\p{Ll}[\p{L}\d_.-]{1,36}[\p{L}\d](?=["'`»”“]|[.,;:]?(?:\s|$))/uy,
  score: 0.87,
  validate: (candidate) => {
    if (!isName(candidate)) return false;
    const isQuoted = QUOTED.test(candidate.text.slice(candidate.start - 1, candidate.start));
    if (!isInLog(candidate) && !isInError(candidate)) return false;
    return isQuoted || isDistinctive(writtenOf(candidate)) || isNamedUser(candidate);
  },
};

const QUOTED = /["'`«„“]/;
/** What logs say before a user that is in no quotes, and what behind one. */
const SAID_BEFORE =
  /(?:(?<!\p{L})(?:of|for|by|für|für den|pour|l['’]|para(?: el| o)?|per l['’]?|voor|för|dla) ?|(?:invalid|illegal|unknown|new|opened|closed|session) )$/iu;
const SAID_BEHIND =
  /^(?:[.]?[ \t]{0,3}(?:\n|$)| (?:not|logged|from|failed|was|has|is|does|nicht|wurde|hat|gefunden|introuvable|inconnu|no |non |não|niet|finns|hittades|nie |by |\())/iu;

function isNamedUser({ text, anchor, end }: Candidate): boolean {
  return (
    SAID_BEFORE.test(text.slice(Math.max(0, anchor - 16), anchor)) &&
    SAID_BEHIND.test(text.slice(end, end + 16))
  );
}

const ERROR = /(?:Exception|Error|DoesNotExist|NotFound|Fehler|Erreur|Errore|Erro|Fout)\b/;

/** The line begins with what went wrong. */
function isInError({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return ERROR.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** "Login failed: 'jdoe' (Remote IP", "authentication succeeded: jdoe". */
export const loggedAttempt: Recognizer = {
  id: 'username-log-attempt',
  type: 'USERNAME',
  trigger: { kind: 'word', words: words('login logon signin authentication auth logout') },
  lead: /\p{L}{4,14} (?:failed|failure|ok|succeeded|success|successful|denied|rejected|accepted|attempt): ["'`]?/iuy,
  pattern:
    /\p{Ll}[\p{L}\d_.-]{1,36}[\p{L}\d](?=["'`]|[ ]?\(|[,;]? (?:from|ip|rhost|src|method)|[ ]?(?:\n|$))/iuy,
  score: 0.87,
  validate: (candidate) => isName(candidate) && isInLog(candidate),
};

/** `203.0.113.9 - jdoe "GET /…`: a web server's log without its time. */
export const requestUser: Recognizer = {
  id: 'username-request',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '"' },
  notAfter: /[^ ]/,
  pattern: /"(?:GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS) \//y,
  score: 0.9,
  validate(candidate) {
    const { text, anchor } = candidate;
    const user = CLIENT_BEFORE.exec(text.slice(Math.max(0, anchor - 100), anchor))?.[1];
    if (user === undefined) return false;
    candidate.end = anchor - 1;
    candidate.start = candidate.end - user.length;
    return isName(candidate);
  },
};

const CLIENT_BEFORE = new RegExp(
  `(?:^|\\n)(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\da-f:]{6,40}) [\\w.-]{1,24} (${HANDLE}) $`,
  'iu',
);

/** "aucun profil pour 'anna.berg'": whom an error names in quotes, without a noun. */
export const quotedInError: Recognizer = {
  id: 'username-error',
  effort: 2,
  type: 'USERNAME',
  trigger: { kind: 'word', words: words('for pour für para per voor för dla') },
  lead: /\p{L}{3,4} ["']/uy,
  pattern: /\p{Ll}{1,20}[._]\p{Ll}{2,20}\d{0,4}(?=["'])/uy,
  score: 0.85,
  validate: (candidate) =>
    isName(candidate) &&
    isDistinctive(writtenOf(candidate)) &&
    (isInLog(candidate) || isInError(candidate)),
};

/** `sudo: jdoe : TTY=pts/0 ; COMMAND=…`, `CRON[811]: (jdoe) CMD`: who runs something. */
export const sudoUser: Recognizer = {
  id: 'username-sudo',
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['sudo', 'cron', 'su'] },
  lead: /(?:sudo|su|cron)(?:\[\d{1,8}\])?:[ ]{1,8}\(?/iuy,
  pattern: /\p{Ll}[\p{L}\d_.-]{1,38}(?= : (?:TTY|PWD|USER|\d|command)|\) CMD)/uy,
  score: 0.9,
  validate: isName,
};

/** `203.0.113.9 - jdoe [12/Mar/2026:10:01:22 +0000]`: the third field of a web server's log. */
export const accessLogUser: Recognizer = {
  id: 'username-access-log',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '[' },
  notAfter: /[^ ]/,
  pattern: /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:/y,
  score: 0.9,
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
