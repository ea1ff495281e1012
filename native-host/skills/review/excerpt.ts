import { codePointOf, INVISIBLE } from './text/characters.ts';

/** Units of a line that are shown before a place, and in all. */
const UNITS_BEFORE = 40;
const UNITS = 160;
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The line at `start`, or what is around the place where that is long. What cannot be seen is
 * written out, and in the place of `secrets` (sorted) stands that there is one.
 */
export function excerptAt(text: string, start: number, secrets: readonly Stretch[]): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const from = Math.max(lineStart, start - UNITS_BEFORE);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, from + UNITS);
  const cut = `${from > lineStart ? '…' : ''}${withoutSecrets(text, from, to, secrets)}`;
  return `${makeVisible(cut).trim()}${to < (lineEnd === -1 ? text.length : lineEnd) ? '…' : ''}`;
}

/** A text in which every character can be seen: `a‹U+200B›b`; hidden ASCII is read out. */
export function makeVisible(text: string): string {
  const told = text
    .toWellFormed()
    .replace(TAGS, (tags) => `‹hidden: ${tagText(tags)}›`)
    .replace(/[\t\u00A0]/g, ' ');
  return Array.from(told, (char) =>
    INVISIBLE.test(char) || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(char) ? `‹${codePointOf(char)}›` : char,
  ).join('');
}

function tagText(tags: string): string {
  const ascii = Array.from(tags, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f));
  return ascii.join('');
}

function withoutSecrets(
  text: string,
  from: number,
  to: number,
  secrets: readonly Stretch[],
): string {
  let shown = '';
  let at = from;
  for (const { start, end } of secrets) {
    if (end <= at || start >= to) continue;
    shown += `${text.slice(at, Math.max(at, start))}‹secret›`;
    at = end;
  }
  return shown + text.slice(Math.min(at, to), to);
}
