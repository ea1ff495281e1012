import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';
import type { JudgedRow } from './cells/row-judge.ts';
import { COLUMN_PREFIX } from './column-prefix.ts';

/** A cell of a table that the name of its column tells about, or a value that its key does. */
export interface ColumnCell extends Span {
  /** Where that name stands. */
  header: { start: number; end: number };
}

/** The cell under `column` as something that was found. */
export function cellOf(
  { header, row }: JudgedRow,
  column: number,
  type: EntityType,
  score: number,
): ColumnCell {
  return {
    start: row.startOf(column),
    end: row.endOf(column),
    type,
    score,
    recognizer: recognizerOf(type),
    header: { start: header.startOf(column), end: header.endOf(column) },
  };
}

const recognizers = new Map<EntityType, string>();

/** `column-date-of-birth` */
export function recognizerOf(type: EntityType): string {
  let id = recognizers.get(type);
  if (id === undefined) {
    id = COLUMN_PREFIX + type.toLowerCase().replaceAll('_', '-');
    recognizers.set(type, id);
  }
  return id;
}
