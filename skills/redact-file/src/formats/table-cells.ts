import { type MappedText, type Substitution, substitute } from '../../../kit/text/index.ts';

/** Signs that separate the cells of a table, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'];
/** How much of a file is looked at to tell its delimiter. */
const SAMPLE = 16 * 1024;

/** The sign that separates most cells in the beginning of a file. */
export function delimiterOf(source: string): string {
  const sample = source.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => sample.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The rows of a table; a cell knows where its text stands, quotes left out. RFC 4180, leniently. */
export function* rowsOf(source: string, delimiter: string): Generator<MappedText[]> {
  let at = source.startsWith('\ufeff') ? 1 : 0;
  let row: MappedText[] = [];
  while (at <= source.length) {
    const { cell, next } = cellAt(source, at, delimiter);
    row.push(cell);
    const isEndOfRow = source[next] !== delimiter;
    at = next + (source.startsWith('\r\n', next) ? 2 : 1);
    if (!isEndOfRow) continue;
    yield row;
    row = [];
    if (at >= source.length) return;
  }
  if (row.length > 0) yield row;
}

interface ReadCell {
  cell: MappedText;
  /** Where the delimiter, the end of the line or of the source is. */
  next: number;
}

function cellAt(source: string, at: number, delimiter: string): ReadCell {
  const quoted = source[at] === '"' ? quotedEnd(source, at + 1) : undefined;
  const next = endOfCell(source, quoted === undefined ? at : quoted + 1, delimiter);
  // Text behind the closing quote is no proper cell; then all of it is taken as it is.
  if (quoted === undefined || next !== quoted + 1)
    return { cell: substitute(source, at, next, []), next };
  const doubled: Substitution[] = [];
  for (let i = source.indexOf('""', at + 1); i >= 0 && i < quoted; i = source.indexOf('""', i + 2))
    doubled.push({ start: i, end: i + 2, text: '"' });
  return { cell: substitute(source, at + 1, quoted, doubled), next };
}

/** Where the quote stands that closes a cell; undefined when none does. */
function quotedEnd(source: string, from: number): number | undefined {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2))
    if (source[at + 1] !== '"') return at;
  return undefined;
}

function endOfCell(source: string, from: number, delimiter: string): number {
  let at = from;
  while (
    at < source.length &&
    source[at] !== delimiter &&
    source[at] !== '\n' &&
    source[at] !== '\r'
  )
    at++;
  return at;
}
