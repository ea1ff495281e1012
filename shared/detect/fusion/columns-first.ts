import { overlapping } from '../engine/overlapping.ts';
import { COLUMN_PREFIX } from '../tables/column-prefix.ts';
import type { Span } from '../types.ts';

/**
 * The spans of a model less those that contradict a column of a table: the name of a column tells more
 * about a cell than the words around it, and a value ends where its cell does.
 * @param ruleSpans sorted, without overlaps
 */
export function withoutContradictions(
  ruleSpans: readonly Span[],
  modelSpans: readonly Span[],
): readonly Span[] {
  const cells = ruleSpans.filter(({ recognizer }) => recognizer.startsWith(COLUMN_PREFIX));
  if (cells.length === 0) return modelSpans;
  return modelSpans.filter((span) =>
    overlapping(cells, span).every((index) => agrees(span, cells[index]!)),
  );
}

function agrees(span: Span, cell: Span): boolean {
  return cell.type === span.type && cell.start <= span.start && span.end <= cell.end;
}
