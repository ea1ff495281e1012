import type { Recognizer } from '../../../engine/recognizer.ts';

/** Longer than the file of any key in use: 16384 bits of RSA take some 13,000 characters. */
const LONGEST = 14_000;
const CHECK = /\nPrivate-MAC:\s?[0-9a-f]{40,64}/;

/** Private keys of PuTTY, from the header to the check at the end. */
export const puttyKey: Recognizer = {
  id: 'putty-key',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'prefix', prefixes: ['PuTTY-User-Key-File-'] },
  pattern: /PuTTY-User-Key-File-\d: [a-z0-9-]{5,40}\r?\nEncryption: /y,
  score: 1,
  validate(candidate) {
    const { text, end } = candidate;
    const body = text.slice(end, end + LONGEST);
    // Another header first: this one was never finished.
    const next = body.indexOf('PuTTY-User-Key-File-');
    const check = CHECK.exec(next < 0 ? body : body.slice(0, next));
    if (!check) return false;
    candidate.end = end + check.index + check[0].length;
    return true;
  },
};
