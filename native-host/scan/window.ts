import type { Span } from '../../shared/detect/index.ts';
import { COLUMN_PREFIX, openTableAt } from '../../shared/detect/tables/index.ts';
import type { Finder, FindOptions } from './finder.ts';

/** A table that began in an earlier window and goes on in this one. */
export interface WindowTable {
  header: string;
  /** Where in the window its next row begins; what stands before belongs to a row that began earlier. */
  nextRow: number;
}

/** What is left out of a window for a table has been read in the one before, with room to spare. */
const LONGEST_ROW = 8 * 1024;

/** A piece of a long text, read under the header of the table that it begins in. Offsets are those of the piece. */
export class Window {
  /** What is read: the header, and the piece from the first whole row on. */
  readonly #text: string;
  /** What to take off an offset in that. */
  readonly #shift: number;
  /** Where the part of the piece that is read begins. */
  readonly #from: number;
  /** Whether anything was found in a table. */
  #hasCells = false;

  constructor(piece: string, table: WindowTable | undefined) {
    if (table === undefined) {
      this.#text = piece;
      this.#shift = 0;
      this.#from = 0;
      return;
    }
    this.#text = table.header + piece.slice(table.nextRow);
    this.#shift = table.header.length - table.nextRow;
    this.#from = table.nextRow;
  }

  /** Spans in the piece; see `Finder.find`. */
  async find(finder: Finder, { part, ...options }: FindOptions): Promise<Span[]> {
    const shift = this.#shift;
    const shifted = part && { start: part.start + shift, end: part.end + shift };
    const spans = await finder.find(this.#text, {
      ...(shifted ? { part: shifted } : {}),
      ...options,
    });
    this.#hasCells = spans.some(({ recognizer }) => recognizer.startsWith(COLUMN_PREFIX));
    return spans
      .map((span) => ({ ...span, start: span.start - shift, end: span.end - shift }))
      .filter(({ start }) => start >= this.#from);
  }

  /** The table to put over a window that begins at `place` of this one; to be asked once spans were found. */
  tableAt(place: number): WindowTable | undefined {
    if (!this.#hasCells) return undefined;
    const table = openTableAt(this.#text, place + this.#shift);
    if (table === undefined) return undefined;
    const nextRow = table.nextRow - this.#shift - place;
    return nextRow > LONGEST_ROW ? undefined : { header: table.header, nextRow };
  }
}
