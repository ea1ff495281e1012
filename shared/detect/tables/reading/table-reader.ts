import { columnCalled } from '../columns/columns.ts';
import type { Owner } from '../columns/owners.ts';
import type { RowLimits } from './cell-bounds.ts';
import { fitRow } from './fit-row.ts';
import { HeaderPlaces } from './header-places.ts';
import { endOfLine, endOfRuler, isBlankLine } from './lines.ts';
import { mayBeHeader } from './may-be-header.ts';
import { MOST_CELLS, Row } from './row.ts';
import {
  COMMA,
  firstSeparator,
  LONGEST_NAME,
  NONE,
  type Separator,
  SPACES_OF_NAME,
  strongerThanComma,
} from './separator.ts';
import { NAMES_OF_HEADER, TablePlan } from './table-plan.ts';

const HEADER_LIMITS: RowLimits = {
  cells: MOST_CELLS,
  length: LONGEST_NAME,
  lines: 0,
  spaces: SPACES_OF_NAME,
};
/** Notes in a cell may be long; what is longer is no table. */
const LONGEST_CELL = 4096;
const LONGEST_IN_LINES = 1024;
/** Empty cells at the end of a row, or commas in an address, beyond those of the header. */
const FURTHER_CELLS = 4;
/** Lines that do not fit before a table is taken to be over. */
const MOST_MISFITS = 3;

const NO_HEADERS = new HeaderPlaces('', []);

/**
 * Goes from table to table and from row to row. A table is a line of names of columns, some of which
 * say that they hold what is somebody's, and the lines right below it with as many cells. What a row
 * is depends on its header and itself alone. Every line is read a bounded number of times.
 */
export class TableReader {
  readonly header = new Row();
  readonly row = new Row();
  /** What the columns of the table hold. */
  readonly plan = new TablePlan();
  separator: Separator = NONE;
  /** Where the part of the text that was read ends: behind the last row of the table. */
  end = 0;
  #text = '';
  #at = 0;
  readonly #limits: RowLimits = {
    cells: MOST_CELLS,
    length: LONGEST_CELL,
    lines: LONGEST_IN_LINES,
    spaces: LONGEST_CELL,
  };
  /** Whether the first row of the table has been read already. */
  #isAtFirst = false;
  /** Whether there is a plan for the header; undefined where nobody has asked yet. */
  #isPlanned: boolean | undefined;
  #headers = NO_HEADERS;
  #owner: Owner | undefined;

  /**
   * Begins with `text`.
   * @param places where headers may be, in order; default: in any line
   * @param owner whose data the text holds, where that is known
   */
  open(text: string, places?: readonly number[], owner?: Owner): void {
    this.#text = text;
    this.#owner = owner;
    this.#headers = new HeaderPlaces(text, places);
    this.end = 0;
  }

  /** Lets go of the text. */
  close(): void {
    this.#text = '';
    this.#headers = NO_HEADERS;
  }

  /** Moves to the next table; its first row has not been read yet. */
  nextTable(): boolean {
    const text = this.#text;
    for (let at = this.#headers.next(this.end); at >= 0; ) {
      const separator = firstSeparator(text, at);
      if (separator !== NONE && this.#begin(at, separator)) return true;
      at = this.#headers.next(endOfLine(text, at) + 1);
    }
    this.end = text.length;
    return false;
  }

  /** Moves to the next row that has as many cells as the header. */
  nextRow(): boolean {
    const hasRow = this.#isAtFirst || this.#findRow();
    this.#isAtFirst = false;
    if (!hasRow || this.#isHeader()) return false;
    this.end = this.row.next;
    return true;
  }

  #findRow(): boolean {
    const text = this.#text;
    let misfits = 0;
    while (this.#at < text.length && misfits < MOST_MISFITS && !isBlankLine(text, this.#at)) {
      const ruler = endOfRuler(text, this.#at);
      if (ruler >= 0) {
        this.#at = ruler + 1;
        continue;
      }
      if (!this.#readRow()) return false;
      if (fitRow(text, this.row, this.header, this.separator, this.#planned)) return true;
      misfits++;
    }
    return false;
  }

  /** Takes the line at `at` for a header if it is one. */
  #begin(at: number, separator: Separator): boolean {
    const { header } = this;
    const text = this.#text;
    if (!header.read(text, at, separator, HEADER_LIMITS) || header.count < 2) return false;
    if (!mayBeHeader(text, header, separator)) return false;
    if (separator === COMMA) {
      const stronger = strongerThanComma(text, at, header.next);
      if (stronger !== NONE) return this.#begin(at, stronger);
    }
    this.separator = separator;
    this.#at = header.next;
    this.#isPlanned = undefined;
    this.#limits.cells = Math.min(MOST_CELLS, header.count + FURTHER_CELLS);
    // Asked before names are looked up, which costs more.
    if (!this.#findRow() || !this.#planned()) return false;
    this.#isAtFirst = true;
    this.end = header.next;
    return true;
  }

  /** The plan, if the columns of the header say anything. */
  readonly #planned = (): TablePlan | undefined => {
    this.#isPlanned ??= this.plan.make(this.#text, this.header, this.#owner);
    return this.#isPlanned ? this.plan : undefined;
  };

  /** A line without a separator belongs to no table. */
  #readRow(): boolean {
    if (!this.row.read(this.#text, this.#at, this.separator, this.#limits)) return false;
    this.#at = this.row.next;
    return this.row.count > 1;
  }

  /** Whether the row names columns itself: a header again, or that of the next table. */
  #isHeader(): boolean {
    const { row } = this;
    const { firstColumn } = this.plan;
    if (!this.#isName(firstColumn)) return false;
    let names = 1;
    for (let cell = 0; cell < row.count; cell++)
      if (cell !== firstColumn && this.#isName(cell)) names++;
    return names >= NAMES_OF_HEADER && names * 2 >= row.count;
  }

  #isName(cell: number): boolean {
    return columnCalled(this.#text, this.row.startOf(cell), this.row.endOf(cell)) !== undefined;
  }
}
