import type { Row } from '../database/database.ts';
import type { Table } from '../database/tables.ts';

/** How the fields of a table are kept in a database: as they are, or each of them sealed. */
export interface FieldCipher {
  /**
   * `row` as it is stored. Columns that are left out stay out, so that the first columns of a key
   * can be sealed alone, to look for them; for others the whole key has to be there.
   */
  seal(table: Table, row: Row): Row;
  /**
   * A row that was read, as it was before; columns that were not read stay out. The whole key has
   * to be there, in the row or, as it is stored, in `known`: what it was looked for by.
   * @throws LifeSavorError VAULT_DAMAGED when it is not what was stored in this row and column.
   */
  open(table: Table, row: Row, known?: Row): Row;
}

/** For a database whose pages are encrypted. */
export const PLAIN_FIELDS: FieldCipher = {
  seal: (_, row) => row,
  open: (_, row) => row,
};
