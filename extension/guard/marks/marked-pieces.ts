import type { Finding } from '../../../shared/protocol/message.ts';
import { markName } from './marker.ts';

/** A stretch of text; with `mark`, the name its mark goes by. */
export interface Piece {
  text: string;
  mark?: string;
}

/**
 * The text in pieces up to the last mark and as much of what follows as can move it: the rest of
 * its word, or of its line where lines are not aligned to the left.
 */
export function markedPieces(
  text: string,
  findings: readonly Finding[],
  isLeftAligned: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const finding of findings) {
    pieces.push({ text: text.slice(done, finding.start) });
    pieces.push({ text: text.slice(finding.start, finding.end), mark: markName(finding) });
    done = finding.end;
  }
  const rest = text.slice(done);
  const end = rest.search(isLeftAligned ? /\s/ : /\n/);
  pieces.push({ text: end < 0 ? rest : rest.slice(0, end) });
  return pieces.filter((piece) => piece.text !== '');
}
