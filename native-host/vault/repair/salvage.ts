import { copyFileSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import type { Database, Row } from '../database/database.ts';
import { removeDatabase } from '../database/database-files.ts';
import type { Encryption } from '../database/encryption.ts';
import { openDatabase } from '../database/open-database.ts';
import {
  CONVERSATIONS,
  ENTRIES,
  insertSql,
  TABLES,
  type Table,
  valuesOf,
} from '../database/tables.ts';
import { canOpen } from '../sealing/can-open.ts';
import type { VaultFiles } from '../vault-files.ts';
import { restoreHead } from './head-copy.ts';
import { salvageTable } from './salvage-table.ts';

const LEAST_LENGTH = 4 * 1024 * 1024;

/**
 * Copies what can be read of a damaged database into `target`, which is empty, of the newest version
 * and under the same key. Works on a copy; the database stays as it is.
 * @throws LifeSavorError VAULT_DAMAGED when nothing can be read, VAULT_UNWRITABLE.
 */
export async function salvage(files: VaultFiles, key: Buffer, target: Database): Promise<void> {
  const copy = `${files.database}.copy`;
  removeDatabase(copy);
  for (const suffix of ['', '-wal'])
    if (existsSync(files.database + suffix)) copyFileSync(files.database + suffix, copy + suffix);
  // Of a file that was cut SQLite would read nothing; what is missing reads as damaged pages.
  truncateSync(copy, 4 * statSync(copy).size + LEAST_LENGTH);
  try {
    takeAll(await openDamaged(copy, files, key, target.encryption), target);
    if (target.encryption === 'fields') await takeBehindHead(copy, files, key, target);
  } finally {
    removeDatabase(copy);
  }
}

async function openDamaged(
  copy: string,
  files: VaultFiles,
  key: Buffer,
  encryption: Encryption,
): Promise<Database> {
  try {
    return await openDatabase(copy, key, encryption);
  } catch (error) {
    rmSync(`${copy}-wal`, { force: true });
    if (!restoreHead(copy, files, key, encryption)) throw error;
    return await openDatabase(copy, key, encryption);
  }
}

/** Without a MAC nobody can tell whether a first page is whole: what the copy of it leads to is taken as well. */
async function takeBehindHead(
  copy: string,
  files: VaultFiles,
  key: Buffer,
  target: Database,
): Promise<void> {
  if (!restoreHead(copy, files, key, target.encryption)) return;
  const source = await openDatabase(copy, key, target.encryption).catch(() => undefined);
  if (source) takeAll(source, target);
}

/** Takes over every row that can be read and is whole, as it is stored: the key stays. Closes `source`. */
function takeAll(source: Database, target: Database): void {
  // One transaction: each would wait for the disk.
  const take = target.transaction(() => {
    for (const table of TABLES) {
      const insert = inserter(target, table);
      salvageTable(source, table, (row) => {
        if (canOpen(source, table, row)) insert(row);
      });
    }
  });
  try {
    take.immediate();
  } finally {
    source.close();
  }
}

function inserter(target: Database, table: Table): (row: Row) => void {
  const insert = target.prepare(insertSql(table, 'INSERT OR IGNORE'));
  const parent = target.prepare(insertSql(CONVERSATIONS, 'INSERT OR IGNORE'));
  return (row) => {
    // The row of its conversation may be on the page that is lost.
    if (table === ENTRIES) parent.run(row.conversation!, 0);
    insert.run(...valuesOf(table, row));
  };
}
