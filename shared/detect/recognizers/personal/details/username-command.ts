import type { Recognizer } from '../../../engine/recognizer.ts';
import { plausibleSecret } from '../../secrets/plausible.ts';
import { writtenOf } from '../../written-of.ts';
import { HANDLE, isDistinctive, isName, isOfProgram } from './username.ts';

/** Who has a home on many machines, and whom manuals give one. */
export const ANYBODYS =
  /^(?:user|username|me|you|your\w*|my\w*|john|jane|jdoe|johndoe|alice|bob|foo|bar|someone|public|shared|default|all users|guest|admin|administrator|deploy|deployer|dev|app|www|web|git|hadoop|airflow|jovyan|circleci|travis|gitlab-runner|appuser|container|coder|codespace|vscode|site|project|data|builder|build|ec2-user|core|lib|src|assets|static|images|products|news|blog)$/i;

const IS_FILE = /\.(?:txt|html?|[jt]sx?|json|md|pdf|docx?|xlsx?|png|jpe?g|csv|log|exe|zip|sh|py)$/i;

/** `/home/mpetrov/app`, `/Users/anna.b/`, `C:\Users\mpetrov\`: whose directory it is. */
export const homeDirectory: Recognizer = {
  id: 'username-home',
  effort: 2,
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['home', 'users'] },
  notAfter: /[^/\\]/,
  // A bare path at the beginning of a line or behind a key is what manuals show.
  lead: /(?<!(?:GET|POST|PUT|HEAD|DELETE|PATCH) ["'`]?[/\\])(?<=(?:\p{L} ["'`]?|, |\(|[\p{L}\d]:|\/\/)[/\\]{1,2})(?:home|Users)[/\\]{1,2}/uy,
  pattern: /[\p{L}_][\p{L}\d_.-]{1,30}[\p{L}\d](?=[/\\]|["'`)\s:,]|$)/uy,
  score: 0.85,
  validate: (candidate) => {
    const value = writtenOf(candidate);
    return (
      isName(candidate) && !ANYBODYS.test(value) && !IS_FILE.test(value) && !isOfProgram(value)
    );
  },
};

/** `curl -u anna_b:…`, `--user "club:…"`: whose password follows. */
export const commandUser: Recognizer = {
  id: 'username-option',
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['u', 'user'] },
  lead: /(?<=\s--?(?:proxy-)?)(?:user(?:\s{1,2}|=)|u(?:\s{1,2}|=)?)["']?/y,
  pattern: new RegExp(`${HANDLE}(?=:[^\\s"'\`<>,;|&$]{4,128})`, 'uy'),
  score: 0.85,
  validate: (candidate) => {
    if (!isName(candidate) || isOfProgram(writtenOf(candidate))) return false;
    const password = /^:([^\s"'`<>,;|&]+)/.exec(
      candidate.text.slice(candidate.end, candidate.end + 130),
    );
    return plausibleSecret(password?.[1] ?? '') && /\D/.test(password?.[1] ?? '');
  },
};

/** `mysql -u anna_b -p'…'`, `wget --user=anna_b --password=…`: beside the option of a password. */
export const clientUser: Recognizer = {
  id: 'username-client',
  effort: 2,
  leadEffort: 1,
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['u', 'user', 'username', 'login'] },
  lead: /(?<=\s--?(?:http-|ftp-|proxy-|db-)?)(?:(?:user(?:name)?|login)(?:\s{1,2}|=)|[uU][ =]?)["']?/y,
  pattern: new RegExp(
    `(?=\\p{Ll})${HANDLE}(?=["']?(?: -[hHPdD] ?[\\w.-]{1,40}){0,2} {1,3}(?:--(?:http-|db-)?pass(?:word)?[= ]|-p ?|-a )["']?[^\\s"'$<{]{6})`,
    'uy',
  ),
  score: 0.82,
  validate: (candidate) => {
    const { text, end } = candidate;
    const value = writtenOf(candidate);
    if (!isName(candidate) || ANYBODYS.test(value) || ANY_CLIENT.test(value)) return false;
    const password = PASSWORD_OPTION.exec(text.slice(end, end + 180))?.[1] ?? '';
    return isPassword(password);
  },
};

const PASSWORD_OPTION = /(?:--(?:http-|db-)?pass(?:word)?[= ]|-p ?|-a )["']?([^\s"'`<>|;]{6,128})/;
const ANY_CLIENT = /^(?:(?:my|db|app|test|your)[_-]?(?:user|admin)|dbadmin|sa|postgres|oauth2?)$/i;

/** `0 3 * * * anna77 /usr/local/bin/sync`: whose line of a crontab it is. */
export const cronUser: Recognizer = {
  id: 'username-crontab',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '*' },
  notAfter: /[^ \t]/,
  lead: /(?<=(?:^|\n)(?:[\d*/,-]{1,12}[ \t]{1,4}){4})\*[ \t]{1,4}/y,
  pattern: /\p{Ll}[\p{L}\d_.-]{2,30}(?=[ \t]{1,4}[/~.])/uy,
  score: 0.82,
  validate: (candidate) => {
    const value = writtenOf(candidate);
    return (
      isName(candidate) && !ANYBODYS.test(value) && !isOfProgram(value) && /[\d._-]/.test(value)
    );
  },
};

/** "Portal: anna_b / Sommer12$": a name and its password beside it. */
export const besidePassword: Recognizer = {
  id: 'username-slash',
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '/' },
  notAfter: /[^ ]/,
  pattern: /\/ (?=[^\s/]{8,40}(?:\s|$))/y,
  score: 0.75,
  validate(candidate) {
    const { text, start, end } = candidate;
    const value = BEFORE_SLASH.exec(text.slice(Math.max(0, start - 42), start))?.[1];
    const password = /^\S+/.exec(text.slice(end, end + 40))?.[0] ?? '';
    if (value === undefined || !/\d/.test(password) || !/\p{L}{3}/u.test(password)) return false;
    if (!/[\p{Lu}]/u.test(password) || !/[!$%&?#@*+^~]/.test(password)) return false;
    candidate.end = start - 1;
    candidate.start = candidate.end - value.length;
    return isName(candidate) && isDistinctive(value) && !isOfProgram(value);
  },
};

const BEFORE_SLASH = /[\s:=(]\p{P}?(\p{Ll}[\p{Ll}\d._-]{3,30}) $/u;

/** No word of a manual, and no variable. */
function isPassword(password: string): boolean {
  return (
    /\d/.test(password) && /\p{L}/u.test(password) && !/^[$%{<]|pass(?:word|wd)/i.test(password)
  );
}
