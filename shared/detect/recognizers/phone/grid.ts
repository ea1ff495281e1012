import { isDigitCode } from '../../engine/chars.ts';
import type { Candidate } from '../../engine/recognizer.ts';

const LINES_AROUND = 3;
const ZERO = 0x30;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Whether a number stands in a grid of digits, as puzzles and dumps have them: alone on its line, and among the lines
 * of the same layout around it one begins with a zero where it does not, or has nothing but zeros in a group. A list
 * of numbers has none of those.
 */
export function isInGrid({ text, start, end }: Candidate): boolean {
  if (!isLineStart(text, start) || !isLineEnd(text, end)) return false;
  const step = end - start + (text.charCodeAt(end) === RETURN ? 2 : 1);
  for (const direction of [-step, step]) {
    for (let line = 1; line <= LINES_AROUND; line++) {
      const from = start + direction * line;
      if (!isLineStart(text, from) || !hasLayout(text, from, start, end)) break;
      if (isZero(text, from) !== isZero(text, start) || hasEmptyGroup(text, from, end - start))
        return true;
    }
  }
  return false;
}

// By hand: they run for every number of a list.

/** Whether the row at `from` has digits and separators where the one from `start` to `end` has them. */
function hasLayout(text: string, from: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const other = text.charCodeAt(from + at - start);
    if (isDigitCode(code) ? !isDigitCode(other) : other !== code) return false;
  }
  return isLineEnd(text, from + end - start);
}

function hasEmptyGroup(text: string, from: number, length: number): boolean {
  const at = text.slice(from, from + length).indexOf('000');
  return at >= 0 && !isDigitCode(text.charCodeAt(from + at + 3));
}

function isZero(text: string, at: number): boolean {
  return text.charCodeAt(at) === ZERO;
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === NEWLINE;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at === text.length || code === NEWLINE || code === RETURN;
}
