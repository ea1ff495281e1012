/** A part of a long text: what the model reads, and where a span must start to count. */
export interface Piece {
  /** The model reads from here… */
  from: number;
  /** …to here. */
  to: number;
  /** Spans that start before this belong to the piece before. */
  start: number;
  /** Spans that start here or later belong to the next piece. */
  end: number;
}

/** UTF-16 units of one piece: what somebody in a hurry waits for at most, some milliseconds. */
export const PIECE_UNITS = 4096;
/** What the model reads before a piece, for context. */
const BEFORE_UNITS = 160;
/** What it reads after a piece: context, and the rest of a span that starts in the piece. */
const AFTER_UNITS = 320;
/** A piece ends at a line break or space in its last part, where there is one. */
const SEEK_UNITS = 1024;

/** The piece of `text` that starts at `start`; the last one ends with the text. */
export function pieceAt(text: string, start: number): Piece {
  const end = endOf(text, start);
  const from = start === 0 ? 0 : afterSpace(text, Math.max(0, start - BEFORE_UNITS), start);
  return { from, to: Math.min(text.length, end + AFTER_UNITS), start, end };
}

function endOf(text: string, start: number): number {
  const limit = start + PIECE_UNITS;
  if (limit >= text.length) return text.length;
  const lowest = limit - SEEK_UNITS;
  for (const separator of ['\n', ' ']) {
    const at = text.lastIndexOf(separator, limit - 1);
    if (at >= lowest) return at + 1;
  }
  return limit;
}

/** Half a word would be another word: reading begins after the first space of the margin. */
function afterSpace(text: string, from: number, start: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < start ? space + 1 : from;
}
