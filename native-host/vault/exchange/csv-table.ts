import { type CsvOptions, type CsvRecord, readCsv } from './csv.ts';
import type { Gathering } from './gathering.ts';
import { invalidInput } from './invalid-input.ts';

/** A row of a table whose first row names the columns. */
export interface TableRow {
  line: number;
  /** The cell of a column; `''` where the table has no such column. Names in small letters. */
  cell(column: string): string;
}

export interface TableOptions extends CsvOptions {
  /** Columns without which it is another table. */
  required: readonly string[];
}

/**
 * The rows of a table. One that has more or fewer cells than the first is left out, since no one
 * can tell which of its cells is which.
 * @throws LifeSavorError INPUT_INVALID when a required column is missing; as `readCsv`.
 */
export function* readTable(
  text: string,
  { required, ...options }: TableOptions,
  to: Gathering,
): Generator<TableRow> {
  const records = readCsv(text, options);
  const columns = columnsOf(records.next().value || undefined);
  const missing = required.find((column) => !columns.includes(column));
  if (missing !== undefined) throw missingColumn(missing);
  for (const { line, cells } of records) {
    if (cells.length === columns.length) {
      yield { line, cell: (column) => cells[columns.indexOf(column)] ?? '' };
    } else {
      to.skip({ line }, `cells: ${cells.length}, in the first row: ${columns.length}`);
    }
  }
}

/**
 * The names of the columns of a table, in small letters; none where the text is empty.
 * @throws LifeSavorError INPUT_INVALID when the first row is damaged.
 */
export function columnsIn(text: string): string[] {
  return columnsOf(readCsv(text).next().value || undefined);
}

function columnsOf(header: CsvRecord | undefined): string[] {
  return (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
}

function missingColumn(column: string): Error {
  return invalidInput(
    `The table has no column "${column}".`,
    'Export it again as CSV, and leave its first row as it is.',
  );
}
