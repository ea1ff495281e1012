import type { Database, Row } from '../database/database.ts';
import type { Table } from '../database/tables.ts';
import { between } from './between.ts';

type Key = readonly string[];
/** What lies between two keys, without them. */
interface Range {
  low: Key;
  high: Key;
}
type Direction = 'up' | 'down';

/** How often a gap in which nothing was found is cut in two again. */
const HALVINGS = 5;
/** Sorts behind every text. */
const LAST = '\u{10ffff}';

/** Hands over every row of a table that can still be read, looking from both ends and then between. */
export function salvageTable(database: Database, table: Table, take: (row: Row) => void): void {
  const walk = walker(database, table, take);
  const rescue = (range: Range, halvings: number): void => {
    const up = walk('up', range);
    if (up.isThrough) return;
    const down = walk('down', range);
    if (down.isThrough) return;
    const left = up.found + down.found > 0 ? HALVINGS : halvings - 1;
    const middle = left > 0 ? middleOf(up.last, down.last) : undefined;
    if (!middle) return;
    rescue({ low: up.last, high: middle }, left);
    rescue({ low: middle, high: down.last }, left);
  };
  const all = (text: string) => table.key.map(() => text);
  rescue({ low: all(''), high: all(LAST) }, HALVINGS);
}

interface Walk {
  /** Whether it came to the other end of the range. */
  isThrough: boolean;
  /** Rows that lay in the range. */
  found: number;
  /** How far it came. */
  last: Key;
}

/** Reads from one end of a range until its other end, or until what cannot be read. */
function walker(database: Database, table: Table, take: (row: Row) => void) {
  return (direction: Direction, range: Range): Walk => {
    let found = 0;
    let last = direction === 'up' ? range.low : range.high;
    const end = (isThrough: boolean) => ({ isThrough, found, last });
    const rows = attempt(() => rowsOf(database, table, direction, range));
    if (!rows) return end(false);
    for (;;) {
      const next = attempt(() => rows.next());
      if (!next) return end(false);
      if (next.done) return end(true);
      take(next.value);
      const key = table.key.map((column) => String(next.value[column]));
      // Where pages have no MAC, a damaged one can hold any key: the search has to narrow all the same.
      const isOnTheWay =
        direction === 'up' ? isBetween(last, key, range.high) : isBetween(range.low, key, last);
      if (!isOnTheWay) continue;
      found++;
      last = key;
    }
  };
}

/** At an end of the table nothing is compared: damaged keys may lie outside of all. */
function rowsOf(database: Database, table: Table, direction: Direction, { low, high }: Range) {
  const { name, key, columns } = table;
  const marks = key.map(() => '?').join(', ');
  const bounds = [
    ...(low[0] === '' ? [] : [{ sql: `(${key.join(', ')}) > (${marks})`, values: low }]),
    ...(high[0] === LAST ? [] : [{ sql: `(${key.join(', ')}) < (${marks})`, values: high }]),
  ];
  const where = ['1', ...bounds.map(({ sql }) => sql)].join(' AND ');
  const order = key.map((column) => `${column} ${direction === 'up' ? 'ASC' : 'DESC'}`).join(', ');
  return database
    .prepare(`SELECT ${columns.join(', ')} FROM ${name} WHERE ${where} ORDER BY ${order}`)
    .iterate(...bounds.flatMap(({ values }) => values));
}

function isBetween(low: Key, key: Key, high: Key): boolean {
  return compare(low, key) < 0 && compare(key, high) < 0;
}

/** In the order of SQLite, which is that of the bytes. */
function compare(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const order = Buffer.compare(Buffer.from(part), Buffer.from(b[index]!));
    if (order !== 0) return order;
  }
  return 0;
}

function middleOf(low: Key, high: Key): Key | undefined {
  const at = low.findIndex((part, index) => part !== high[index]);
  if (at < 0) return undefined;
  const middle = between(low[at]!, high[at]!);
  if (middle === undefined) return undefined;
  return low.map((part, index) => (index < at ? part : index === at ? middle : ''));
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
