import type { Recognizer } from '../../engine/recognizer.ts';
import { plausibleSecret } from './plausible.ts';

/** `user:pass@` of every manual. */
const MANUAL_USER = /^(?:u|usr|user|username|user_?name|login|abc|a|foo|name|me)?$/i;
const MANUAL = /^(?:p|pw|pwd|pass|passwd|password|pass_?word|secret|xyz|b|bar|token)$/i;

/** `scheme://user:password@host/…` (RFC 3986 userinfo): databases, brokers, proxies, repositories. */
export const credentialsInUrl: Recognizer = {
  id: 'url-credentials',
  type: 'CONNECTION_STRING',
  trigger: { kind: 'sign', signs: ':', back: /[A-Za-z0-9+]/, maxBack: 24 },
  notAfter: /\w/,
  pattern:
    /[A-Za-z][A-Za-z0-9+]{1,23}:\/\/[^\s:/?#@"'<>]{0,64}:[^\s@/"'<>]{1,128}@[^\s"'<>`]{1,512}/y,
  score: 1,
  validate(candidate) {
    const { text, start } = candidate;
    const from = text.indexOf('://', start) + 3;
    const at = text.indexOf('@', from);
    const password = text.slice(text.indexOf(':', from) + 1, at);
    trimSentence(candidate);
    const user = text.slice(from, text.indexOf(':', from));
    return (
      candidate.end > at && isGiven(password) && !(MANUAL_USER.test(user) && MANUAL.test(password))
    );
  },
};

/** `Server=…;Password=…;` and Azure `AccountKey=…` lists of key=value pairs. */
export const keyValueConnection: Recognizer = {
  id: 'key-value-connection',
  effort: 6,
  type: 'CONNECTION_STRING',
  trigger: {
    kind: 'word',
    words: ['server', 'data', 'host', 'defaultendpointsprotocol', 'endpoint', 'driver'],
  },
  notAfter: /[\w;]/,
  pattern:
    /(?:Server|Data Source|Host|DefaultEndpointsProtocol|Endpoint|Driver)\s?=[^;\n"']{1,200};(?:[\w .]{2,40}=[^;\n"']{1,300};?){1,12}/iy,
  score: 1,
  validate: ({ text, start, end }) =>
    /(?:password|pwd|accountkey|sharedaccesskey|accesskey)\s?=\s?[^;\s]{4}/i.test(
      text.slice(start, end),
    ),
};

/** `jdbc:…` with the password among its parameters or before the `@`. */
export const jdbcConnection: Recognizer = {
  id: 'jdbc-connection',
  type: 'CONNECTION_STRING',
  trigger: { kind: 'word', words: ['jdbc'] },
  effort: 100,
  pattern: /jdbc:[a-z0-9]{2,20}:[^\s"'<>`]{8,600}/iy,
  score: 1,
  validate(candidate) {
    trimSentence(candidate);
    const secret =
      /(?:password|pwd)=([^&;\s]{3,})|:thin:[^/@\s]{1,60}\/([^@\s]{3,100})@|\/\/[^:/@\s]{1,60}:([^@\s]{3,100})@/i.exec(
        candidate.text.slice(candidate.start, candidate.end),
      );
    return secret !== null && isGiven(secret.slice(1).find((part) => part !== undefined)!);
  },
};

/** `host=… user=… password=…` of libpq and its relatives, in any order, with blanks between. */
export const keywordConnection: Recognizer = {
  id: 'keyword-connection',
  type: 'CONNECTION_STRING',
  trigger: {
    kind: 'word',
    words: ['host', 'hostaddr', 'dbname', 'user', 'port', 'server', 'database', 'dsn'],
  },
  notAfter: /[\w.-]/,
  pattern:
    /(?:host|hostaddr|dbname|user|port|server|database|dsn)=[^\s=;"']{1,100}(?: [a-z_]{2,24}=[^\s=;"']{1,128}){1,8}/y,
  score: 1,
  validate({ text, start, end }) {
    const secret = / (?:password|pwd|pass)=(\S{3,})/.exec(text.slice(start, end));
    return secret !== null && isGiven(secret[1]!);
  },
};

/** Passwords of addresses may be as plain as "password", but not a blank to fill in. */
function isGiven(password: string): boolean {
  return password.length < 4 || MANUAL.test(password) || plausibleSecret(password);
}

function trimSentence(candidate: { text: string; end: number }): void {
  while (/[.,;)\]}]/.test(candidate.text[candidate.end - 1]!)) candidate.end--;
}
