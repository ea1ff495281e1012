import {
  ANY,
  afterBlanks,
  beforeBlanks,
  closingQuote,
  endOfCell,
  LINE_FEED,
  QUOTE,
  type RowLimits,
} from './cell-bounds.ts';
import { BAR, GAP, type Separator } from './separator.ts';

/** Exports of address books have some ninety columns. */
export const MOST_CELLS = 128;

/** The cells of one line of a table; one object is used for every row. Offsets are those of the text. */
export class Row {
  count = 0;
  start = 0;
  /** Where the line behind it begins. */
  next = 0;
  readonly #starts = new Int32Array(MOST_CELLS);
  readonly #ends = new Int32Array(MOST_CELLS);

  /** Start of the value of a cell, without quotes and blanks. */
  startOf(cell: number): number {
    return this.#starts[cell]!;
  }

  endOf(cell: number): number {
    return this.#ends[cell]!;
  }

  isEmpty(cell: number): boolean {
    return this.#starts[cell] === this.#ends[cell];
  }

  /** Puts the value from `start` to `end` into `cell`. */
  set(cell: number, start: number, end: number): void {
    this.#starts[cell] = start;
    this.#ends[cell] = end;
  }

  /** Makes one of `cell` and as many `further` ones. */
  join(cell: number, further: number): void {
    this.#ends[cell] = this.#ends[cell + further]!;
    this.#starts.copyWithin(cell + 1, cell + 1 + further, this.count);
    this.#ends.copyWithin(cell + 1, cell + 1 + further, this.count);
    this.count -= further;
  }

  /** @returns false when the line goes beyond `limits`, which allow MOST_CELLS at most */
  read(text: string, at: number, separator: Separator, limits: RowLimits): boolean {
    this.start = at;
    this.count = 0;
    let from = afterBlanks(text, at, separator);
    if (separator === BAR && text.charCodeAt(from) === BAR) from++;
    for (;;) {
      const end = this.#readCell(text, from, separator, limits);
      if (end < 0) return false;
      if (end >= text.length || text.charCodeAt(end) === LINE_FEED) {
        this.next = Math.min(text.length, end + 1);
        this.#dropEdge(separator);
        return true;
      }
      from = separator === GAP ? afterBlanks(text, end, separator) : end + 1;
    }
  }

  /** @returns where the separator or the end of the line stands, or -1 */
  #readCell(text: string, at: number, separator: Separator, limits: RowLimits): number {
    if (this.count === limits.cells) return -1;
    const start = afterBlanks(text, at, separator);
    if (text.charCodeAt(start) === QUOTE && separator !== GAP) {
      const close = closingQuote(text, start + 1, separator, limits);
      if (close >= 0) {
        const value = Math.min(close, afterBlanks(text, start + 1, ANY));
        this.set(this.count++, value, beforeBlanks(text, value, close));
        return afterBlanks(text, close + 1, separator);
      }
    }
    const end = endOfCell(text, start, separator, limits);
    if (end < 0) return -1;
    this.set(this.count++, start, beforeBlanks(text, start, end));
    return end;
  }

  /** Behind the bar at the end of a line there is no cell; nor behind the last spaces. */
  #dropEdge(separator: Separator): void {
    if (separator !== BAR && separator !== GAP) return;
    if (this.count > 1 && this.isEmpty(this.count - 1)) this.count--;
  }
}
