import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import {
  isExamplePassword,
  isMixed,
  plausibleBare,
  plausibleQuoted,
  plausibleWord,
} from './password-shape.ts';
import {
  AFTER_NAME,
  ASSIGNED,
  type Assignment,
  assignmentAt,
  BEFORE_VALUE,
  cutQuery,
  QUOTED_OR_BARE,
  signBehind,
  trimValue,
} from './setting.ts';

const NAMES =
  'password|passwd|passwort|kennwort|passphrase|passcode|pass|pwd|pswd?|psw|pw|contraseña|contrasena|clave|senha|palavra-passe|mot de passe|motdepasse|mdp|parola(?: d.ordine)?|wachtwoord|lösenord|losenord|hasło|haslo';
/** Names that are also the ends of other words. */
const SHORT = /(?:^|[^\p{L}])(?:pass|pwd|psw?d?|pw|clave|senha|parola|mdp)\d?$/u;
const LONG =
  /(?:password|passwd|passwort|kennwort|passphrase|passcode|contraseña|contrasena|palavra-passe|mot de passe|motdepasse|d.ordine|wachtwoord|l[öo]senord|[_-]l[öo]sen|hasło|haslo)\d?$/;
/** `user/pass: admin/…`: both values follow. */
const PAIR = /(?:user(?:name)?|login|id|e-?mail)\s?[/&+|]\s?[\p{L}]{2,10}["'*]{0,3}\s?$/iu;
/** Settings about passwords that hold none. */
const ABOUT =
  /(?:^|[_. -])(?:forgot|forget|reset|change|show|hide|toggle|has|is|no|require[ds]?|allow|enable|disable|invalid|missing|wrong|incorrect|validate|check|hash|min|max|without|one.time|type)[_. -]?(?:the[ _-])?(?:user[_-]?)?(?:password|passwort|passphrase|passcode|pass|pwd)$/;

/** `password = …`, `"pwd": "…"`, `DB_PASSWORD=…`, `dbPassword: '…'`, `mot de passe : …`. */
export const passwordAssignment: Recognizer = {
  id: 'password-assignment',
  effort: 3,
  type: 'PASSWORD',
  trigger: ASSIGNED,
  lead: new RegExp(`[^](?<=(?:${NAMES})\\d?${AFTER_NAME})${BEFORE_VALUE}`, 'iy'),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.9,
  validate: (candidate) => isPassword(candidate),
};

/** `ADMIN_LOSEN=…`: alone the word is a German verb, so it has to end a name. */
export const swedishSetting: Recognizer = {
  ...passwordAssignment,
  id: 'password-assignment-losen',
  trigger: { kind: 'word', words: ['losen', 'lösen'] },
  notAfter: /[^_-]/,
  lead: new RegExp(`l[öo]sen${AFTER_NAME}${BEFORE_VALUE}`, 'iy'),
  validate: (candidate) => isPassword(candidate, signBehind(candidate)),
};

/** `PASS_SMTP='…'`, `SENHA_BANCO=…`: settings that begin with the word, as Romance languages put it. */
export const passwordSetting: Recognizer = {
  id: 'password-setting',
  type: 'PASSWORD',
  trigger: {
    kind: 'word',
    words:
      'pass password pwd mdp clave contrasena senha parola passwort kennwort wachtwoord haslo losenord losen'.split(
        ' ',
      ),
  },
  notAfter: /[^\s"'{]/,
  lead: /(?:PASS|PASSWORD|PWD|MDP|CLAVE|CONTRASENA|SENHA|PAROLA|PASSWORT|KENNWORT|WACHTWOORD|HASLO|LOSENORD|LOSEN)_(?!MIN|MAX|LEN|RESET|POLICY|HASH|URL|FILE|PATH|EXPIR|TIMEOUT|FIELD|REGEX|SALT|ALGO|HEADER|NAME|RATE|ENV|KEY|HINT)[A-Z0-9]{2,12}(?:_[A-Z0-9]{2,12}){0,2}(?:=|["']?:\s)["']?/y,
  pattern: /[^\s"'`<>,;]{6,96}/y,
  score: 0.85,
  validate: ({ text, start, end }) => {
    const value = text.slice(start, end);
    return plausibleBare(value) && isMixed(value) && /\d/.test(value);
  },
};

/** `- name: DB_PASSWORD, value: …`, `<add key="Password" value="…"/>`: name and value apart. */
export const passwordValue: Recognizer = {
  id: 'password-value',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['value', 'default'] },
  lead: new RegExp(
    `(?<=(?:password|passwd|pwd|passphrase|passwort|mdp|contrasena|senha|wachtwoord|losenord|haslo)["']?(?:,|\\s?\\{)?\\s{1,40}["']?)(?:value|default)["']?\\s{0,2}${BEFORE_VALUE}`,
    'iy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.85,
  validate(candidate) {
    const assignment = assignmentAt(candidate.text, candidate.anchor, candidate.start);
    return hasValue(candidate, assignment);
  },
};

/** What the tests of a value would refuse in the end: `a:b:` of code, asked first since it is cheap. */
const LABEL = /^\w{1,40}[:=](?!\d)/;

function isPassword(candidate: Candidate, sign = candidate.anchor): boolean {
  if (!/["'`]/.test(candidate.text[candidate.start - 1]!) && LABEL.test(textOf(candidate)))
    return false;
  const assignment = assignmentAt(candidate.text, sign, candidate.start);
  const { name } = assignment;
  if (!(LONG.test(name) || SHORT.test(name)) || ABOUT.test(name)) return false;
  if (PAIR.test(candidate.text.slice(Math.max(0, sign - 24), sign))) return false;
  // "passcode: 482913" is a PIN's business.
  if (/passcode$/.test(name) && /^\d+$/.test(textOf(candidate))) return false;
  return hasValue(candidate, assignment);
}

function hasValue(
  candidate: Candidate,
  { quoted, environment, nextLine, name }: Assignment,
): boolean {
  if (quoted)
    return plausibleQuoted(textOf(candidate)) && !nextLine && !isExamplePassword(candidate);
  cutQuery(candidate);
  trimValue(candidate);
  const value = textOf(candidate);
  if (nextLine) return plausibleBare(value) && isMixed(value) && endsLine(candidate);
  if (plausibleBare(value)) return !(/^\d+$/.test(value) && /(?:^|[^\p{L}])pass$/u.test(name));
  return (
    plausibleWord(value) && (environment || (/^\p{Ll}/u.test(value) && standsAlone(candidate)))
  );
}

function textOf({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

function endsLine({ text, end }: Candidate): boolean {
  return end === text.length || /[\r\n]/.test(text[end]!);
}

/** The last word of its line, or before a full stop: in a program something would follow. */
function standsAlone({ text, end }: Candidate): boolean {
  return /^[.!]?\s{0,3}(?:[\r\n]|$)/.test(text.slice(end, end + 6));
}
