export interface Range {
  start: number;
  end: number;
}

/** A stretch of a text; `range` is the number of the range it is. */
export interface Piece {
  text: string;
  range: number | undefined;
}

/** A text cut at its ranges, which are sorted and do not overlap. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [range, { start, end }] of ranges.entries()) {
    if (start > at) pieces.push({ text: text.slice(at, start), range: undefined });
    pieces.push({ text: text.slice(start, end), range });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), range: undefined });
  return pieces;
}
