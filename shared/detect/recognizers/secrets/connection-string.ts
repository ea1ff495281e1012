import type { Recognizer } from '../../engine/recognizer.ts';
import { plausibleSecret } from './plausible.ts';

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
    while (/[.,;)\]}]/.test(text[candidate.end - 1]!)) candidate.end--;
    return candidate.end > at && (password.length < 4 || plausibleSecret(password));
  },
};

/** `Server=…;Password=…;` and Azure `AccountKey=…` lists of key=value pairs. */
export const keyValueConnection: Recognizer = {
  id: 'key-value-connection',
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
