import type { Recognizer } from '../../../engine/recognizer.ts';
import { decodeBase64 } from '../base64.ts';
import { looksIssued } from '../plausible.ts';

/** `Authorization: Bearer …` (RFC 6750) and its relatives. */
export const bearerToken: Recognizer = {
  id: 'bearer-token',
  effort: 3,
  type: 'API_KEY',
  trigger: { kind: 'word', words: ['bearer', 'ssws'] },
  lead: /[A-Za-z]{4,6}:? {1,2}["'`]?/y,
  pattern: /[\w.~+/-]{16,2048}={0,2}/y,
  score: 0.85,
  validate(candidate) {
    while (/[.-]/.test(candidate.text[candidate.end - 1]!)) candidate.end--;
    const value = candidate.text.slice(candidate.start, candidate.end);
    return value.length >= 16 && /\d/.test(value) && /[A-Za-z]/.test(value) && looksIssued(value);
  },
};

/** `Authorization: Token …`, `Authorization: …`. */
export const authorizationHeader: Recognizer = {
  id: 'authorization-header',
  effort: 3,
  type: 'API_KEY',
  trigger: { kind: 'word', words: ['authorization'] },
  lead: /authorization["'`]?\s?[:=,]\s?["'`]?(?:(?:token|apikey|api-key|key|bot|oauth|splunk|genie-?key|discordbot|sso-key)[ =:])?["'`]?/iy,
  pattern: /[\w.~+/-]{16,2048}={0,2}/y,
  score: 0.8,
  validate({ text, start, end }) {
    const value = text.slice(start, end);
    return /\d/.test(value) && /[A-Za-z]/.test(value) && looksIssued(value);
  },
};

/** `Authorization: Basic …` (RFC 7617), `"auth": "…"` of Docker: base64 of `user:password`. */
export const basicCredentials: Recognizer = {
  id: 'basic-credentials',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: ['basic', 'auth'] },
  lead: /(?:basic {1,2}|_?auth["']?\s?[:=]\s?["'])/iy,
  pattern: /[A-Za-z0-9+/]{6,512}={0,2}(?![\w+/])/y,
  score: 0.95,
  validate: ({ text, start, end }) => holdsUserAndPassword(text.slice(start, end)),
};

function holdsUserAndPassword(encoded: string): boolean {
  return /^[ -9;-~]{1,128}:[ -~]{3,256}$/.test(decodeBase64(encoded));
}
