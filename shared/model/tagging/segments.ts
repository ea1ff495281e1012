import { GAP, type Token } from '../features/tokenize.ts';

/** Tokens `start` to `end` (exclusive) are scored together. */
export interface Segment {
  start: number;
  end: number;
}

const LINE_MIN = 8;
const SENTENCE_MIN = 8;
const MAX = 24;
const SENTENCE_END = /[.!?。]/;

/**
 * Cuts a text where an edit elsewhere is unlikely to move the cut: at line starts, sentence ends
 * and, failing those, every `MAX` tokens. What was scored of an unchanged stretch can be kept.
 */
export function cutSegments(text: string, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (!isCut(text, tokens, start, i)) continue;
    segments.push({ start, end: i });
    start = i;
  }
  if (tokens.length > 0) segments.push({ start, end: tokens.length });
  return segments;
}

function isCut(text: string, tokens: readonly Token[], start: number, at: number): boolean {
  const length = at - start;
  if (length >= MAX) return true;
  if (length >= LINE_MIN && tokens[at]!.gap >= GAP.line) return true;
  return length >= SENTENCE_MIN && SENTENCE_END.test(text.charAt(tokens[at - 1]!.start));
}
