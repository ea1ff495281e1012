import type { Recognizer } from '../../engine/recognizer.ts';

const MAX_BODY = 20_000;
const FOOTER = '-----END ';

/** PEM and PGP private keys (RFC 7468), to their END line; cut-off keys to the end of their base64. */
export const privateKey: Recognizer = {
  id: 'private-key',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'word', words: ['begin'] },
  pattern: /BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY(?: BLOCK)?-----/y,
  score: 1,
  validate(candidate) {
    const { text, start, end } = candidate;
    if (!text.startsWith('-----', start - 5)) return false;
    candidate.start = start - 5;
    candidate.end = footerEnd(text, end) ?? bodyEnd(text, end);
    return true;
  },
};

function footerEnd(text: string, from: number): number | undefined {
  const footer = text.slice(from, from + MAX_BODY).indexOf(FOOTER);
  if (footer < 0) return undefined;
  const close = text.indexOf('-----', from + footer + FOOTER.length);
  const lineEnd = from + footer + FOOTER.length + 48;
  return close < 0 || close > lineEnd ? from + footer + FOOTER.length : close + 5;
}

function bodyEnd(text: string, from: number): number {
  const body = /(?:\s|\\n|[A-Za-z0-9+/=:,-]){0,20000}/y;
  body.lastIndex = from;
  body.test(text);
  return from + text.slice(from, Math.max(from, body.lastIndex)).trimEnd().length;
}
