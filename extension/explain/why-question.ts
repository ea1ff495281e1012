import { COLUMN_PREFIX } from '../../shared/detect/tables/column-prefix.ts';
import type { Span } from '../../shared/detect/types.ts';

/** Further than any context word reaches, so that a piece explains as the whole text would. */
const AROUND = 1_000;
/** How far back the header of a table is looked for. */
const HEADER_BEFORE = 32_000;

/** A finding with the text around it: all that is needed to explain it later. */
export interface WhyQuestion {
  text: string;
  span: Span;
  modelSpans: readonly Span[];
}

/** One sentence each: why something was found, and what would have changed that. */
export interface Why {
  because: string;
  otherwise: string;
}

/** Cuts out what lies around the finding: the text itself may be a whole file. */
export function questionAbout(text: string, span: Span, modelSpans: readonly Span[]): WhyQuestion {
  const before = span.recognizer.startsWith(COLUMN_PREFIX) ? HEADER_BEFORE : AROUND;
  const from = Math.max(0, span.start - before);
  const piece = text.slice(from, span.end + AROUND);
  const inPiece = (s: Span): Span => ({
    start: s.start - from,
    end: s.end - from,
    type: s.type,
    score: s.score,
    recognizer: s.recognizer,
  });
  const near = modelSpans
    .map(inPiece)
    .filter(({ start, end }) => start >= 0 && end <= piece.length);
  return { text: piece, span: inPiece(span), modelSpans: near };
}
