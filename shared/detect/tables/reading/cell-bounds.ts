import { COMMA, GAP, type Separator, TAB } from './separator.ts';

/** What makes a line too long for a row. */
export interface RowLimits {
  /** Cells of a row. */
  cells: number;
  /** Units of a cell. */
  length: number;
  /** Units of a quoted cell that holds line breaks; 0: none may. */
  lines: number;
  /** Spaces of a cell that is not quoted. */
  spaces: number;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const CARRIAGE_RETURN = 0x0d;
export const LINE_FEED = 0x0a;
export const QUOTE = 0x22;
/** Where a tab is a blank like others. */
export const ANY: Separator = COMMA;

function isBlank(code: number, separator: Separator): boolean {
  return (
    code === SPACE ||
    code === CARRIAGE_RETURN ||
    code === NO_BREAK_SPACE ||
    (code === TAB && separator !== TAB)
  );
}

/** The first place from `at` on that holds no blank. */
export function afterBlanks(text: string, at: number, separator: Separator): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next), separator)) next++;
  return next;
}

/** The end of what stands between `start` and `end`, without blanks behind it. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1), ANY)) last--;
  return last;
}

/** Where the separator, the line or the text ends the cell; -1 when that is beyond the limits. */
export function endOfCell(
  text: string,
  start: number,
  separator: Separator,
  limits: RowLimits,
): number {
  const last = Math.min(text.length, start + limits.length + 1);
  let spaces = limits.spaces;
  for (let i = start; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === separator) return i;
    if (code > SPACE) continue;
    if (separator === GAP && isGap(text, i, code)) return i;
    if (code === SPACE && --spaces < 0) return -1;
  }
  return last === text.length ? last : -1;
}

function isGap(text: string, at: number, code: number): boolean {
  if (code === TAB) return true;
  return code === SPACE && isBlank(text.charCodeAt(at + 1), GAP);
}

/** The quote that ends a quoted cell, before a separator or the end of a line; -1 when none does. */
export function closingQuote(
  text: string,
  from: number,
  separator: Separator,
  limits: RowLimits,
): number {
  let limit = Math.min(text.length, from + limits.length + 1);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) limit = Math.min(limit, from + limits.lines);
    if (code !== QUOTE) continue;
    if (text.charCodeAt(i + 1) !== QUOTE) return isEnd(text, i + 1, separator) ? i : -1;
    i++;
  }
  return -1;
}

function isEnd(text: string, at: number, separator: Separator): boolean {
  const next = afterBlanks(text, at, separator);
  const code = text.charCodeAt(next);
  return next >= text.length || code === separator || code === LINE_FEED;
}
