import { RowJudge } from './cells/row-judge.ts';
import { type ColumnCell, cellOf } from './column-cell.ts';
import type { Owner } from './columns/owners.ts';
import { insertsAsTables } from './inserts.ts';
import { ALONE } from './reading/table-plan.ts';
import { TableReader } from './reading/table-reader.ts';

/** Where the name of a column is enough, and where others speak for it. */
const SCORE = 0.86;
const SCORE_BESIDE = 0.8;

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
    const { plan } = reader;
    const cells: ColumnCell[] = [];
    reader.open(text, places, owner);
    while (reader.nextTable()) {
      while (reader.nextRow()) {
        if (!this.#judge.judge(text, reader)) continue;
        for (let column = 0; column < plan.columns; column++) {
          if (!this.#judge.counts(column, plan)) continue;
          const score = plan.mode(column) === ALONE ? SCORE : SCORE_BESIDE;
          cells.push(cellOf(reader, column, this.#judge.typeOf(column, plan), score));
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
