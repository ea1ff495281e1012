import type { DocumentText } from './document-text.ts';
import type { Found } from './found.ts';
import type { View } from './view.ts';

/**
 * The parts of a stretch that stand in fields, one for each block it touches. A field that is
 * replaced as a whole is taken as a whole.
 */
export function clip(document: DocumentText, found: Found): Found[] {
  const { pieces } = document;
  const parts: Found[] = [];
  let block = -1;
  for (let i = document.pieceAt(found.start); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.start >= found.end) break;
    if (!piece.field || piece.start === piece.end) continue;
    const { whole } = piece.field;
    const start = whole ? piece.start : Math.max(piece.start, found.start);
    const end = whole ? piece.end : Math.min(piece.end, found.end);
    if (piece.block === block) parts.at(-1)!.end = end;
    else parts.push({ ...found, start, end });
    block = piece.block;
  }
  return parts;
}

/**
 * Where a stretch of a view stands in the document. What lies between stretches of one block is
 * taken along: a deleted word inside a value belongs to it.
 */
export function clipView(document: DocumentText, { segments }: View, found: Found): Found[] {
  const parts: Found[] = [];
  for (let i = segments.firstBehind(found.start); i < segments.count; i++) {
    const segment = segments.get(i);
    if (segment.start >= found.end) break;
    const shift = segment.at - segment.start;
    const isWhole = segment.wholeEnd !== undefined;
    const start = isWhole ? segment.at : Math.max(segment.start, found.start) + shift;
    const end = segment.wholeEnd ?? Math.min(segment.end, found.end) + shift;
    for (const part of clip(document, { ...found, start, end })) parts.push(part);
  }
  return joinBlocks(document, parts);
}

function joinBlocks(document: DocumentText, parts: readonly Found[]): Found[] {
  const joined: Found[] = [];
  let block = -1;
  for (const part of parts) {
    const own = document.pieces[document.pieceAt(part.start)]!.block;
    const last = joined.at(-1);
    if (last && own === block) {
      last.start = Math.min(last.start, part.start);
      last.end = Math.max(last.end, part.end);
    } else joined.push({ ...part });
    block = own;
  }
  return joined;
}
