import type { Recognizer } from '../../../engine/recognizer.ts';

const MAX_BODY = 20_000;
const MAX_LABEL = 48;
const DASHES = '-----';
const FOOTER = '-----END ';

/** Manuals and regular expressions about keys. */
const BLANK = /\.\.\.|…|\.\*|\[|x{6}/i;
const FIRST_LINES = 80;

/** PEM and PGP private keys (RFC 7468), to their END line; cut-off keys to the end of their base64. */
export const privateKey: Recognizer = {
  id: 'private-key',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'word', words: ['begin'] },
  pattern: /BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY(?: BLOCK)?-----/y,
  score: 1,
  validate(candidate) {
    const { text, start, end } = candidate;
    if (!text.startsWith(DASHES, start - DASHES.length)) return false;
    candidate.start = start - DASHES.length;
    candidate.end = footerEnd(text, end) ?? bodyEnd(text, end);
    return !BLANK.test(text.slice(end, Math.min(candidate.end, end + FIRST_LINES)));
  },
};

/** The next line of dashes is the footer, or the key was cut off: bodies hold no dashes in a row. */
function footerEnd(text: string, from: number): number | undefined {
  const footer = text.indexOf(DASHES, from);
  if (footer < 0 || footer - from > MAX_BODY || !text.startsWith(FOOTER, footer)) return undefined;
  const label = footer + FOOTER.length;
  const close = text.indexOf(DASHES, label);
  return close < 0 || close - label > MAX_LABEL ? label : close + DASHES.length;
}

function bodyEnd(text: string, from: number): number {
  const body = /(?:\s|\\n|[A-Za-z0-9+/=:,-]){0,20000}/y;
  body.lastIndex = from;
  body.test(text);
  return from + text.slice(from, Math.max(from, body.lastIndex)).trimEnd().length;
}
