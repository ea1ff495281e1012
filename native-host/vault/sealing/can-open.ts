import type { Database, Row } from '../database/database.ts';
import type { Table } from '../database/tables.ts';

/** Whether all of a row as it is stored is what was stored there. */
export function canOpen({ cipher }: Database, table: Table, stored: Row): boolean {
  try {
    cipher.open(table, stored);
    return true;
  } catch {
    return false;
  }
}
