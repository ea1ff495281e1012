import type { Recognizer } from '../engine/recognizer.ts';

const TRAILING = '.,;:!?\'"’”»)]}>*_~';

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
    const { text, start, end } = candidate;
    // A closing bracket stays when its opening one is inside the address.
    const hasOpening = text.slice(start, end).includes('(');
    while (candidate.end > start) {
      const last = text[candidate.end - 1]!;
      if (!TRAILING.includes(last) || (last === ')' && hasOpening)) break;
      candidate.end--;
    }
    return candidate.end - start > 8;
  },
};
