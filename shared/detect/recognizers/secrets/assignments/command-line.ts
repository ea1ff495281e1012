import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { entropy, plausibleSecret } from '../plausible.ts';
import { plausibleBare, plausibleWord } from './password-shape.ts';

const ARGUMENT = /[^\s"'`<>,;|&]{4,256}/y;

/** `--password hunter2`. With `=` it is an assignment. */
export const passwordOption: Recognizer = {
  id: 'password-option',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['password', 'pass', 'passwd', 'pwd', 'passphrase'] },
  lead: /(?<=\s--?(?:[a-z]{1,16}-){0,2})[a-z]{3,10}\s{1,2}["']?/iy,
  pattern: ARGUMENT,
  score: 0.85,
  validate: isArgument,
};

/** `--token …`, `--api-key …`. */
export const keyOption: Recognizer = {
  id: 'key-option',
  type: 'API_KEY',
  trigger: { kind: 'word', words: ['token', 'key', 'secret', 'apikey'] },
  lead: /(?<=\s--?(?:[a-z]{1,16}-){0,2})[a-z]{3,6}\s{1,2}["']?/iy,
  pattern: ARGUMENT,
  score: 0.8,
  validate: ({ text, start, end }) => {
    const value = text.slice(start, end);
    return value.length >= 12 && plausibleSecret(value) && /\d/.test(value) && entropy(value) >= 3;
  },
};

/** `curl -u user:password`, `--user user:password`. */
export const userOption: Recognizer = {
  id: 'user-option',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['u', 'user'] },
  lead: /(?<=\s--?(?:proxy-)?)(?:u|user)(?:\s{1,2}|=)?["']?[^\s:"'@/=]{1,64}:/y,
  pattern: ARGUMENT,
  score: 0.85,
  // `docker run -u 1000:1000` names a user and a group.
  validate: (candidate) =>
    isArgument(candidate) && /\D/.test(candidate.text.slice(candidate.start, candidate.end)),
};

/** `echo '…' | sudo -S`: what is piped into something that asks for a password. */
export const pipedPassword: Recognizer = {
  id: 'password-piped',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['echo', 'printf'] },
  lead: /(?:echo|printf)\s(?:-[ne]{1,2}\s)?["']?/y,
  pattern:
    /[^\s"'|$]{4,64}(?=(?:\\n)?["']?\s?\|\s?(?:sudo\s(?:-\w\s)?(?:-S|--stdin)|kinit|cryptsetup|(?:docker|podman|helm registry|npm|az acr) login|gpg\s[^|\n]{0,40}--passphrase-fd|openssl\s[^|\n]{0,60}-pass\sstdin))/y,
  score: 0.85,
  validate: isArgument,
};

/** `mysql -u root -p…`, `sshpass -p …`, `docker login -p …`, `redis-cli -a …`. */
export const clientPassword: Recognizer = {
  id: 'client-password',
  effort: 12,
  type: 'PASSWORD',
  trigger: {
    kind: 'word',
    words: ['mysql', 'mysqldump', 'mysqladmin', 'mariadb', 'sshpass', 'docker', 'redis', 'podman'],
  },
  lead: /(?:(?:mysql|mariadb)\w{0,6}[^\n]{0,100}?\s-p["']?(?=[^\s-])|(?:sshpass|(?:docker|podman) login)[^\n]{0,80}?\s-p\s?["']?|redis-cli[^\n]{0,60}?\s-a\s["']?)/y,
  pattern: ARGUMENT,
  score: 0.85,
  validate: isArgument,
};

/** `server.login(USER, "…")`, `ftp.login('anna', '…')`: a password in its place of a call. */
export const loginArgument: Recognizer = {
  id: 'password-login-call',
  effort: 3,
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['login', 'authenticate', 'signin', 'login_user', 'basicauth'] },
  notAfter: /[^.>:]/,
  lead: /\p{L}{5,12}\(\s?(?:[\p{L}_][\p{L}\d_.]{0,40}|"[^"\n]{1,60}"|'[^'\n]{1,60}'),\s{0,3}["']/iuy,
  pattern: /[^\s"']{6,128}(?=["']\s?[,)])/y,
  score: 0.85,
  validate: (candidate) =>
    isArgument(candidate) && /\d/.test(candidate.text.slice(candidate.start, candidate.end)),
};

/** `machine … login … password …` of a .netrc. */
export const netrcPassword: Recognizer = {
  id: 'netrc-password',
  effort: 3,
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['login'] },
  lead: /login\s{1,4}[^\s]{1,64}\s{1,4}password\s{1,4}/y,
  pattern: /[^\s"'<>]{4,128}/y,
  score: 0.9,
  validate: isArgument,
};

/** `IDENTIFIED BY '…'` and `WITH PASSWORD '…'` of SQL. */
export const sqlPassword: Recognizer = {
  id: 'sql-password',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['identified', 'password'] },
  lead: /(?:identified (?:by|with \w{1,30} (?:by|as)) (?:password )?|(?<=(?:with|encrypted|set|user|role|login) )password\s?=?\s?(?:for \S{1,60}\s?=\s?)?)(?:password\()?["']/iy,
  pattern: /[^"'\n]{4,128}(?=["'])/y,
  score: 0.9,
  validate: ({ text, start, end }) => plausibleSecret(text.slice(start, end)),
};

function isArgument({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  return !value.startsWith('-') && (plausibleBare(value) || plausibleWord(value));
}
