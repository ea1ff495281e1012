import { invalidInput, refuseTooLarge } from './invalid-input.ts';

/** A row of a table in CSV. */
export interface CsvRecord {
  /** Line it begins on, from 1. */
  line: number;
  cells: string[];
}

export interface CsvOptions {
  /** A backslash in a quoted cell stands before a quote or a backslash, as KeePass writes it. */
  backslash?: boolean;
}

/** Most cells of a row. */
const MAX_CELLS = 1000;

interface Cursor {
  readonly text: string;
  readonly backslash: boolean;
  at: number;
  line: number;
}

/**
 * Reads a table as RFC 4180 has it, with any of the three line ends and with or without a byte
 * order mark, in linear time. Empty lines are passed over; a quote inside a cell that is not quoted
 * is an ordinary character.
 * @throws LifeSavorError INPUT_INVALID, with the line and without its text, when a quoted cell does
 * not end or goes on after its end, a row has too many cells, or the text is too long.
 */
export function* readCsv(
  text: string,
  { backslash = false }: CsvOptions = {},
): Generator<CsvRecord, void> {
  refuseTooLarge(text.length);
  const cursor: Cursor = { text, backslash, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  while (cursor.at < text.length) {
    const { line } = cursor;
    const cells = readRecord(cursor);
    if (cells.length > 1 || cells[0] !== '') yield { line, cells };
  }
}

function readRecord(cursor: Cursor): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(cursor.text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor));
    if (cells.length > MAX_CELLS) throw badLine(cursor.line, 'has too many cells');
    if (cursor.text[cursor.at] !== ',') break;
    cursor.at++;
  }
  readLineEnd(cursor);
  return cells;
}

function readPlain(cursor: Cursor): string {
  return readWhile(cursor, /[^,\r\n]*/y);
}

function readQuoted(cursor: Cursor): string {
  const { line, text } = cursor;
  const pieces: string[] = [];
  cursor.at++;
  for (;;) {
    const piece = readWhile(cursor, cursor.backslash ? /[^"\\]*/y : /[^"]*/y);
    cursor.line += countLineEnds(piece);
    pieces.push(piece);
    if (cursor.at >= text.length) throw badLine(line, 'has a quoted cell that does not end');
    if (!isEscape(cursor)) break;
    pieces.push(text[cursor.at + 1] ?? '');
    cursor.at = Math.min(cursor.at + 2, text.length);
  }
  cursor.at++;
  if (/[^,\r\n]/.test(text[cursor.at] ?? ',')) throw badLine(cursor.line, 'goes on after a quote');
  return pieces.join('');
}

/** Whether the quote or backslash here only announces the character behind it. */
function isEscape({ text, at }: Cursor): boolean {
  return text[at] === '\\' || text[at + 1] === '"';
}

function readLineEnd(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length) return;
  cursor.at += cursor.text.startsWith('\r\n', cursor.at) ? 2 : 1;
  cursor.line++;
}

function readWhile(cursor: Cursor, sticky: RegExp): string {
  const from = cursor.at;
  sticky.lastIndex = from;
  sticky.test(cursor.text);
  cursor.at = sticky.lastIndex;
  return cursor.text.slice(from, cursor.at);
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count++;
  }
  return count;
}

function badLine(line: number, what: string): Error {
  return invalidInput(`The table is damaged: line ${line} ${what}.`, 'Export it again.');
}
