const LINE_FEED = 0x0a;
/** Spaces, and what rulers are drawn with: `|---|:-:|`, `+----+`, `=====  ====`. */
const RULER = ' \t\r|+:-=─━┼';
const DASHES = '-=─━';

/** Searching costs as much as looking at so many characters. */
const NEAR = 256;

/** Where the line that holds `at` ends, before its line feed. */
export function endOfLine(text: string, at: number): number {
  const near = Math.min(text.length, at + NEAR);
  for (let i = at; i < near; i++) if (text.charCodeAt(i) === LINE_FEED) return i;
  const end = text.indexOf('\n', near);
  return end < 0 ? text.length : end;
}

/** Where the line that holds `at` begins; no earlier than `from`, where a line begins. */
export function startOfLine(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) !== LINE_FEED) start--;
  return start;
}

/** Whether nothing but spaces stands between `at` and the end of its line. */
export function isBlankLine(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}

/** End of the ruler that begins at `at`, between the header of a table and its rows; -1 when there is none. */
export function endOfRuler(text: string, at: number): number {
  let dashes = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return dashes > 1 ? i : -1;
    const char = text.charAt(i);
    if (!RULER.includes(char)) return -1;
    if (DASHES.includes(char)) dashes++;
  }
  return dashes > 1 ? text.length : -1;
}
