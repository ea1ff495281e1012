import type { Recognizer } from '../engine/recognizer.ts';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;

/** RFC 5321 mailbox, dot-atom form, with international letters; quoted local parts are left out. */
export const email: Recognizer = {
  id: 'email',
  type: 'EMAIL_ADDRESS',
  trigger: { kind: 'sign', signs: '@', back: LOCAL, maxBack: 64 },
  pattern:
    /[^\s@]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,40})/uy,
  score: 1,
  validate(candidate) {
    const { text } = candidate;
    // Quotes, brackets and key=value glue that the local part may legally hold but never does in prose.
    const at = candidate.anchor;
    for (let i = at - 1; i >= candidate.start; i--) {
      if (/[\p{L}\p{N}._%+'-]/u.test(text[i]!)) continue;
      candidate.start = i + 1;
      break;
    }
    while (candidate.start < at && /[.'-]/.test(text[candidate.start]!)) candidate.start++;
    return candidate.start < at && text[at - 1] !== '.';
  },
};
