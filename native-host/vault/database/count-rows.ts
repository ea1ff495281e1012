import type { Database } from './database.ts';
import type { Table } from './tables.ts';

/** How many rows a table has. @throws what SQLite throws. */
export function countRows(database: Database, { name }: Table): number {
  return Number(database.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.n);
}
