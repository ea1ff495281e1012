export const COMMA = 0x2c;
export const SEMICOLON = 0x3b;
export const TAB = 0x09;
export const BAR = 0x7c;
/** Two spaces or more: columns that a person or a program aligned. */
export const GAP = 1;
export const NONE = 0;
/** What separates the cells of a table: a character code, or GAP. */
export type Separator =
  | typeof COMMA
  | typeof SEMICOLON
  | typeof TAB
  | typeof BAR
  | typeof GAP
  | typeof NONE;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** The name of a column is no longer than this, and has no more spaces. */
export const LONGEST_NAME = 48;
export const SPACES_OF_NAME = 5;

/**
 * What separates the first two cells of the line that begins at `at`, if they can be names of
 * columns. Most lines of a text are told apart here, after a few words.
 */
export function firstSeparator(text: string, at: number): Separator {
  const limit = Math.min(text.length, at + LONGEST_NAME);
  let start = at;
  while (start < limit && text.charCodeAt(start) === SPACE) start++;
  let spaces = 0;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code > SEMICOLON && code !== BAR) continue;
    if (code === COMMA || code === SEMICOLON || code === TAB || code === BAR) return code;
    if (code === LINE_FEED) return NONE;
    if (code !== SPACE) continue;
    if (text.charCodeAt(i + 1) === SPACE) return afterSpaces(text, i + 1);
    if (++spaces > SPACES_OF_NAME) return NONE;
  }
  return NONE;
}

/** Spaces before another separator only align it. */
function afterSpaces(text: string, at: number): Separator {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next++;
  const code = text.charCodeAt(next);
  if (code === COMMA || code === SEMICOLON || code === TAB || code === BAR) return code;
  return next >= text.length || code === LINE_FEED ? NONE : GAP;
}

/** A separator that is seldom part of a value, where the line has one: "Doe, Jane | +1 …". */
export function strongerThanComma(text: string, start: number, end: number): Separator {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === SEMICOLON || code === TAB || code === BAR) return code;
  }
  return NONE;
}
