import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';
import { RowJudge } from './cells/row-judge.ts';
import { COLUMN_PREFIX } from './column-prefix.ts';
import type { Owner } from './columns/owners.ts';
import { insertsAsTables } from './inserts.ts';
import { ALONE } from './reading/table-plan.ts';
import { TableReader } from './reading/table-reader.ts';

/** Where the name of a column is enough, and where others speak for it. */
const SCORE = 0.86;
const SCORE_BESIDE = 0.8;

/** A cell of a table that the name of its column tells about. */
export interface ColumnCell extends Span {
  /** Where that name stands. */
  header: { start: number; end: number };
}

/** Finds what tables hold by the names of their columns. Keep it: what it needs for a text is used again. */
export class TableFinder {
  readonly #reader = new TableReader();
  readonly #judge = new RowJudge();

  /**
   * Cells by place, without overlaps but where SQL is read both ways. Linear in the text, whatever it holds.
   * @param places where `HEADER_RULE` found what may be headers, in order; default: every line is looked at
   */
  cellsIn(text: string, places?: readonly number[]): readonly ColumnCell[] {
    const cells = this.#read(text, places);
    for (const { start, lines, owner } of insertsAsTables(text))
      for (const cell of this.#read(lines, undefined, owner)) cells.push(moved(cell, start));
    return cells;
  }

  #read(text: string, places?: readonly number[], owner?: Owner): ColumnCell[] {
    const reader = this.#reader;
    const cells: ColumnCell[] = [];
    reader.open(text, places, owner);
    while (reader.nextTable()) {
      while (reader.nextRow()) {
        if (!this.#judge.judge(text, reader)) continue;
        for (let column = 0; column < reader.plan.columns; column++) {
          if (this.#judge.counts(column, reader.plan))
            cells.push(cellOf(reader, column, this.#judge.typeOf(column, reader.plan)));
        }
      }
    }
    reader.close();
    return cells;
  }
}

function moved(cell: ColumnCell, by: number): ColumnCell {
  const header = { start: cell.header.start + by, end: cell.header.end + by };
  return { ...cell, start: cell.start + by, end: cell.end + by, header };
}

function cellOf({ header, row, plan }: TableReader, column: number, type: EntityType): ColumnCell {
  return {
    start: row.startOf(column),
    end: row.endOf(column),
    type,
    score: plan.mode(column) === ALONE ? SCORE : SCORE_BESIDE,
    recognizer: recognizerOf(type),
    header: { start: header.startOf(column), end: header.endOf(column) },
  };
}

const recognizers = new Map<EntityType, string>();

/** `column-date-of-birth` */
function recognizerOf(type: EntityType): string {
  let id = recognizers.get(type);
  if (id === undefined) {
    id = COLUMN_PREFIX + type.toLowerCase().replaceAll('_', '-');
    recognizers.set(type, id);
  }
  return id;
}
