import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { words } from '../vocabulary.ts';
import { isName, isOfProgram } from './username.ts';
import { ANYBODYS } from './username-command.ts';

const NAME = '\\p{Ll}[\\p{L}\\d_.-]{0,30}[\\p{L}\\d]';

/** No account of a program, and nobody of a manual. */
function isSomebody(candidate: Candidate): boolean {
  const value = writtenOf(candidate);
  return isName(candidate) && !ANYBODYS.test(value) && !isOfProgram(value) && !SERVICE.test(value);
}

const SERVICE =
  /^(?:staff|wheel|sudo|users|bin|tomcat|apache2?|httpd|http|www|mail|postfix|dovecot|sshd|named|bind|squid|tor|zabbix|prometheus|nagios|minecraft|steam|homeassistant|plex|pihole|couchdb|cassandra|kafka|zookeeper|spark|solr|consul|vault|nomad|etcd|traefik|caddy|haproxy|mattermost|nextcloud|gitea|odoo|asterisk|centos|fedora|opc|debian|rocky|alpine|arch|kali|ansible|puppet|chef|host|hostname|server|name|remote\w*|group|owner|\w+group)$/i;

/** `ssh jdoe@web1`, `scp a.txt jdoe@files:/in`, `jdoe@thinkpad:~$ ls`: who is at a machine. */
export const userAtHost: Recognizer = {
  id: 'username-host',
  effort: 5,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '@', back: /[\p{L}\d._-]/u, maxBack: 32 },
  notAfter: /[^\s"'`([]/,
  pattern: new RegExp(`${NAME}(?=@[\\p{L}\\d][\\w.-]{0,62})`, 'uy'),
  score: 0.85,
  validate: (candidate) =>
    (isAtPrompt(candidate) || isBehindCommand(candidate)) && isSomebody(candidate),
};

const PROMPT = /^@[\w-]{1,63}(?::| )[~/][^\n$#%]{0,60}[$#%](?:\s|$)/;
const COMMAND =
  /(?:^|[\s$#>`'"(;&|])(?:ssh|scp|sftp|rsync|mosh|sshfs|ssh-copy-id)[ ]([^\n]{0,70})$/;
const REACH = 80;

function isAtPrompt({ text, start, end }: Candidate): boolean {
  const before = text.charAt(start - 1);
  return /^[\n[ ]?$/.test(before) && PROMPT.test(text.slice(end, end + REACH));
}

/** On the way there are options and files: "we use ssh to reach anna@…" are words. */
function isBehindCommand({ text, start }: Candidate): boolean {
  const said = COMMAND.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return said?.split(' ').every((part, at) => isArgument(part, at)) ?? false;
}

function isArgument(part: string, at: number): boolean {
  return (
    part === '' ||
    /^["'`]$|^-|[\d./~:=$]/.test(part) ||
    (at > 0 && /^[\w"']{1,16}$/.test(part) && at < 3)
  );
}

const OPTIONS = '(?: -{1,2}[\\w-]{1,20}(?:[ =](?:[\\w./,:"]{1,30}))?){0,5}';
const END = '(?=[ \\t]{0,2}(?:[\\r\\n;&|"\'`)]|$))';

/** `chown -R jdoe:staff x`, `sudo adduser jdoe`, `su - jdoe`, `sudo -u jdoe make`: whose account a command is about. */
export const shellUser: Recognizer = {
  id: 'username-shell',
  effort: 4,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'su sudo chown adduser useradd usermod userdel deluser passwd chage crontab runuser',
    ),
  },
  notAfter: /[\w@./$-]/,
  lead: new RegExp(
    `(?:su (?:-l?|--login) (?=${NAME}(?: -c|\\s|["'\`]|$))|(?:sudo|crontab|runuser) -u (?=${NAME}\\s)|chown${OPTIONS} (?=${NAME}(?:[:.](?:${NAME})? | ["']?[~/.$]))|(?:adduser|useradd|usermod|userdel|deluser|passwd|chage)${OPTIONS} (?=${NAME}${END}))`,
    'uy',
  ),
  pattern: new RegExp(NAME.replace('\\p{L}\\d_.-', '\\p{L}\\d_-'), 'uy'),
  score: 0.8,
  validate: (candidate) => isCommand(candidate) && isSomebody(candidate),
};

/** "the adduser command" and "chown may fail" are words: options, a group, `sudo`, a shell's sign or code's quotes tell. */
function isCommand({ text, anchor, start, end }: Candidate): boolean {
  const said = text.slice(anchor, start);
  if (said.includes('--system')) return false;
  if (/ -|^su /.test(said) || /^:[\w ]/.test(text.slice(end, end + 2))) return true;
  const before = text.slice(Math.max(0, anchor - 8), anchor);
  return (
    /(?:sudo |[$#>] |`)$/.test(before) ||
    (/(?:^|\n|[;&] ?)$/.test(before) && /^\s*(?:\n|[;&]|$)/.test(text.slice(end, end + 4)))
  );
}

/** `drwxr-xr-x 5 jdoe staff 4096 Mar 3`: whose file it is. */
export const fileOwner: Recognizer = {
  id: 'username-owner',
  type: 'USERNAME',
  trigger: { kind: 'prefix', prefixes: ['drwx', 'rw', 'lrwx'] },
  lead: /[dl]?r[w-][xsS-](?:[r-][w-][xsStT-]){2}[.+@]?[ ]{1,5}\d{1,5}[ ]{1,3}/y,
  pattern: new RegExp(`${NAME}(?=[ ]{1,9}[\\w.-]{1,32}[ ]{1,12}\\d)`, 'uy'),
  score: 0.8,
  validate: isSomebody,
};

/** `uid=1004(jdoe) gid=1004(jdoe)`. */
export const idUser: Recognizer = {
  id: 'username-id',
  type: 'USERNAME',
  trigger: { kind: 'word', words: ['uid', 'euid', 'gid', 'groups', 'whoami'] },
  lead: /(?:(?:e?uid|gid|groups)=\d{1,10}\(|whoami[ \t]{0,4}\r?\n)/uy,
  pattern: new RegExp(`${NAME}(?=\\)|\\s|$)`, 'uy'),
  score: 0.85,
  validate: (candidate) => {
    const { text, anchor, start } = candidate;
    if (!isSomebody(candidate)) return false;
    // A group counts where it is called after the one who is in it.
    if (text[anchor] !== 'g') return true;
    return text.slice(Math.max(0, start - REACH), start).includes(`(${writtenOf(candidate)}) `);
  },
};

/** `ACME\jdoe`, `CORP\j.doe`: an account of a Windows domain, where one speaks of accounts. */
export const domainUser: Recognizer = {
  id: 'username-domain',
  effort: 4,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: '\\', back: /[A-Z\d-]/, maxBack: 15 },
  notAfter: /[\w\\.$%]/,
  lead: /(?!HK|NT|BUILTIN|DOMAIN|TEMP|SRC|BIN)[A-Z][A-Z\d-]{1,14}\\{1,2}/y,
  pattern: new RegExp(`${NAME}(?=[\\s"'\`),;:?!<]|\\.(?:\\s|$)|$)`, 'uy'),
  score: 0,
  context: {
    words: words(
      'user username login logon account runas password locked domain benutzer anmeldung konto kennwort utilisateur compte usuario cuenta usuário utilizador conta utente gebruiker användare użytkownik ad',
    ),
    score: 0.8,
  },
  validate: (candidate) => candidate.end - candidate.start > 3 && isSomebody(candidate),
};
