import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { words } from '../vocabulary.ts';
import { HANDLE, isDistinctive, isName, isOfProgram } from './username.ts';

const NAMES =
  'user(?:_?name)?|login|usuario|usuário|utilizador|utilisateur|benutzer(?:name)?|utente|gebruiker(?:snaam)?|användare|anvandare|u[żz]ytkownik';

/** `ADMIN_USER=jdoe7`, `ansible_user: jdoe`, `datasource.username=j.doe`: a setting's name ends in the word. */
export const userSetting: Recognizer = {
  id: 'username-setting',
  effort: 4,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'user username login usuario usuário utilizador utilisateur benutzer benutzername utente gebruiker gebruikersnaam användare anvandare użytkownik uzytkownik',
    ),
  },
  notAfter: /[^_.]/,
  lead: new RegExp(
    `(?:${NAMES})["']?(?:=|:[ ]{1,3}|[ ]=[ ](?=["'])|(?<=['"]),[ ]?(?=["']))["']?`,
    'iuy',
  ),
  pattern: new RegExp(
    `(?=\\p{Ll}|\\d)${HANDLE}(?=["']?[ \\t]{0,3}\\)?[,;]?[ \\t]{0,3}(?:[\\r\\n]|$|[A-Za-z_]{3,32}=))`,
    'uy',
  ),
  score: 0.8,
  validate: (candidate) => isSetting(candidate) && isSomebody(candidate),
};

/** `ADMIN=jdoe7`: who looks after a machine. */
export const adminSetting: Recognizer = {
  id: 'username-admin',
  effort: 3,
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['admin', 'owner', 'operator', 'login'] },
  notAfter: /[^\n_]/,
  lead: /(?:ADMIN|OWNER|OPERATOR|LOGIN)=["']?/y,
  pattern: /\p{Ll}[\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_](?=["']?[ \t]{0,3}(?:[\r\n]|$))/uy,
  score: 0.75,
  validate: (candidate) => isName(candidate) && isDistinctive(writtenOf(candidate)),
};

/** A line that begins with the setting's name, with what stands before it in lists, diffs and shells. */
const LINE =
  /(?:^|\n)[ \t]*(?:[-+*][ ]{1,6})?(?:[+] )?(?:(?:export|set|ENV|env)[ ]|define\()?["']?([A-Za-z][\w-]{0,24}(?:[._][A-Za-z][\w-]{0,24}){0,5})[._]$/;
const LONGEST_NAME = 96;
/** Objects of programs, whose members are no settings. */
const OBJECT =
  /^(?:this|self|req|res|request|response|props|state|ctx|context|session|obj|data|event|e|args|opts|options|params|body|user|current|new|old|created|updated|is|has|get|set|find|by|my|the)(?![a-z])/i;

function isSetting({ text, anchor }: Candidate): boolean {
  const before = text.slice(Math.max(0, anchor - LONGEST_NAME), anchor);
  const name = LINE.exec(before)?.[1] ?? INLINE.exec(before)?.[1];
  return name !== undefined && !OBJECT.test(name);
}

/** `host=… ansible_user=jdoe`: behind another setting of the line. */
const INLINE = /\w=[^\s=]{1,64}[ \t]{1,4}([a-z]{2,24})_$/;

/** Settings of what an account of a program is for. */
const FOR_PROGRAM =
  /(?:db|database|datasource|mysql|postgres|postgresql|pg|sql|mongo|mongodb|redis|rabbitmq|amqp|kafka|smtp|mail|mailer|minio|broker|queue|app|service|wordpress)[_.-]?$/i;
const PASSWORD_NEAR =
  /(?:pass\w{0,5}|pwd|secret|senha|clave|contrasena|has[lł]o|l[öo]sen\w{0,4}|wachtwoord|mdp|kennwort)["']?\s?[:=]\s?["']?(?=[^\s"']{0,40}\d)(?=[^\s"']{0,40}\p{L})[^\s"']{6,40}/iu;
const REACH = 120;

/** Only a distinctive name is surely somebody's; others where a password stands beside them. */
function isSomebody(candidate: Candidate): boolean {
  const value = writtenOf(candidate);
  if (!isName(candidate)) return false;
  if (isOfProgram(value)) return OF_SOMETHING.test(value) && hasPassword(candidate);
  if (isDistinctive(value)) return true;
  if (FOR_PROGRAM.test(candidate.text.slice(Math.max(0, candidate.anchor - 16), candidate.anchor)))
    return false;
  return /^\p{Ll}{4,}$/u.test(value) && hasPassword(candidate);
}

/** "svc-billing", "wiki_admin": what an account is for, and not "app_user", as every manual has it. */
const OF_SOMETHING =
  /^(?:svc|srv|service|bot)[_-](?!(?:account|user|name|acc|app|test|demo|api|db)(?![a-z]))\p{Ll}{4,20}$|^(?!(?:my|app|db|sql|web|test|demo|dev|prod|root|user|super|sys|some|the|your|mysql|postgres|pg|mongo|redis|default)[_-])\p{Ll}{4,20}[_-](?:admin|adm|r[ow]|svc|bot)$/u;

function hasPassword({ text, start, end }: Candidate): boolean {
  const around = `${text.slice(Math.max(0, start - REACH), start)}\n${text.slice(end, end + REACH)}`;
  return PASSWORD_NEAR.test(around);
}
