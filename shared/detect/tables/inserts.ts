import { type Owner, ownerCalled } from './columns/owners.ts';

/** A stretch of a text, read as a table: as long as the stretch, with a line a row. */
export interface InsertTable {
  start: number;
  lines: string;
  /** Whose data the table's name says they are. */
  owner: Owner | undefined;
}

const INSERT =
  /insert\s{1,4}(?:ignore\s{1,4})?into\s{1,4}([\p{L}\d_.`"[\]]{1,80})\s{0,4}\(([^()]{3,800})\)\s{0,8}values\s{0,8}(?=\()/giu;
/** A row's values: quoted texts, in which a quote is doubled or escaped, and anything else but brackets. */
const TUPLE = /\((?:'(?:[^'\\]|''|\\.){0,2000}'|"(?:[^"\\]|""|\\.){0,2000}"|[^()'"]){1,200}\)/y;
/** The last row as far as somebody has typed or copied it, up to the end of the statement. */
const UNFINISHED = /\((?:'(?:[^'\\]|''|\\.){0,2000}'|[^()'";]){1,200}(?=;|$)/y;
const BETWEEN = /\s{0,8},\s{0,8}(?=\()/y;
const MOST_ROWS = 5000;

/** SQL's `INSERT INTO people (login, pw) VALUES ('…', '…'), (…)` as tables: names of columns, then rows. */
export function insertsAsTables(text: string): InsertTable[] {
  const tables: InsertTable[] = [];
  for (const match of text.matchAll(INSERT)) {
    const columns = match[2]!;
    const start = match.index + match[0].indexOf('(') + 1;
    const valuesAt = match.index + match[0].length;
    // Blanks go before a row: two at the end of a line would be columns of their own.
    const gap = ' '.repeat(valuesAt - start - columns.length - 1);
    const lines = `${oneLine(columns)}\n${gap}${rows(text, valuesAt)}`;
    tables.push({ start, lines, owner: ownerCalled(nameOf(match[1]!)) });
  }
  return tables;
}

/** "socios" of "club.`socios`". */
function nameOf(table: string): string {
  return /[\p{L}\d_]{0,80}$/u.exec(table.replace(/[`"\]]$/, ''))![0];
}

/** The tuples from `at` on, brackets and what is between them as blanks, a line break before each but the first. */
function rows(text: string, at: number): string {
  const lines: string[] = [];
  for (let row = 0; row < MOST_ROWS; row++) {
    TUPLE.lastIndex = at;
    if (!TUPLE.test(text)) {
      UNFINISHED.lastIndex = at;
      if (UNFINISHED.test(text))
        lines.push(` ${doubleQuoted(oneLine(text.slice(at + 1, UNFINISHED.lastIndex)))}`);
      break;
    }
    const end = TUPLE.lastIndex;
    BETWEEN.lastIndex = end;
    const next = BETWEEN.test(text) ? BETWEEN.lastIndex : end;
    lines.push(` ${doubleQuoted(oneLine(text.slice(at + 1, end - 1)))}`);
    if (next === end) break;
    lines.push(`\n${' '.repeat(next - end)}`);
    at = next;
  }
  return lines.join('');
}

/** With single quotes around values as double ones, which readers of tables know. */
function doubleQuoted(row: string): string {
  return row.replace(/(^|,)(\s*)'((?:[^'"\\]|\\.){0,2000})'(?=\s*(?:,|$))/gu, '$1$2"$3"');
}

function oneLine(stretch: string): string {
  return stretch.replace(/[\r\n]/g, ' ');
}
