import type { Recognizer } from '../engine/recognizer.ts';

const TRAILING = /[.,;:!?'"’”»)\]}>*_~]/;

/** http, https and ftp addresses and `www.` hosts (RFC 3986), without the sentence's punctuation. */
export const url: Recognizer = {
  id: 'url',
  type: 'URL',
  trigger: {
    kind: 'prefix',
    prefixes: ['http://', 'https://', 'ftp://', 'www.', 'HTTP://', 'HTTPS://'],
  },
  notAfter: /[\w@]/,
  pattern: /(?:[a-zA-Z]{3,5}:\/\/|www\.)[^\s<>"`{}|\\^]{3,2048}/y,
  score: 0.6,
  validate(candidate) {
    const { text, start } = candidate;
    while (candidate.end > start && isTrailing(text, start, candidate.end)) candidate.end--;
    return candidate.end - start > 8;
  },
};

/** A closing bracket stays when its opening one is inside the address. */
function isTrailing(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  if (!TRAILING.test(last)) return false;
  if (last !== ')') return true;
  const open = text.lastIndexOf('(', end - 1);
  return open < start;
}
