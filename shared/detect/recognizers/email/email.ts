import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { isPlaceholderAddress } from './placeholder.ts';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN =
  '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){0,8}(?<=\\.)(?:xn--[a-z0-9-]{2,40}|\\p{L}{2,24})(?![\\p{L}\\p{N}_])';
/** `icon@2x.png`, `lib@1.0.js`: the "top-level domain" of a file. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|js|mjs|cjs|ts|tsx|jsx|json|map|html?|md|txt|zip|gz|tgz|pdf|ya?ml|xml|php|local|internal)$/i;

/** RFC 5321 mailbox, dot-atom form, with international letters; quoted local parts are left out. */
export const email: Recognizer = {
  id: 'email',
  effort: 6,
  type: 'EMAIL_ADDRESS',
  trigger: { kind: 'sign', signs: '@', back: LOCAL, maxBack: 64 },
  pattern: new RegExp(`[^\\s@]{1,64}@${DOMAIN}`, 'uy'),
  score: 1,
  validate(candidate) {
    const { text, anchor } = candidate;
    // Quotes, brackets and key=value glue that the local part may legally hold but never does in prose.
    for (let i = anchor - 1; i >= candidate.start; i--) {
      if (/[\p{L}\p{N}._%+'-]/u.test(text[i]!)) continue;
      candidate.start = i + 1;
      break;
    }
    while (candidate.start < anchor && /[.'-]/.test(text[candidate.start]!)) candidate.start++;
    cutNextSentence(candidate);
    if (candidate.start >= anchor || text[anchor - 1] === '.') return false;
    return !isOtherAddress(candidate);
  },
};

/** "write to a@example.com.Thanks": the capital begins a sentence. */
function cutNextSentence(candidate: Candidate): void {
  const { text, start, end } = candidate;
  const next = /[a-z]\.[a-z]{2,10}(\.\p{Lu}\p{Ll}+)$/u.exec(text.slice(start, end));
  if (next) candidate.end -= next[1]!.length;
}

/** A file name, a placeholder, or the remote of a repository: `git@example.com:team/project`. */
function isOtherAddress({ text, start, end, anchor }: Candidate): boolean {
  if (FILE_ENDING.test(text.slice(anchor, end))) return true;
  const local = text.slice(start, anchor);
  if (local === 'git' && text[end] === ':') return true;
  return isPlaceholderAddress(local, text.slice(anchor + 1, end));
}

/** The same inside an address or a log line, where `@` is written `%40` (RFC 3986). */
export const emailEncoded: Recognizer = {
  id: 'email-encoded',
  effort: 3,
  type: 'EMAIL_ADDRESS',
  trigger: { kind: 'sign', signs: '%', back: /[\w.+-]/, maxBack: 64 },
  notAfter: /%/,
  pattern: new RegExp(`[\\w.+-]{1,64}%40${DOMAIN}`, 'iuy'),
  score: 0.95,
  validate: ({ text, start, end, anchor }) =>
    !isPlaceholderAddress(text.slice(start, anchor), text.slice(anchor + 3, end)),
};
