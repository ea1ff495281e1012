import { randomBytes, randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import type { Database } from './database/database.ts';
import { removeDatabase } from './database/database-files.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { toVaultError } from './database/sqlite-errors.ts';
import { insertSql, TABLES, type Table, valuesOf } from './database/tables.ts';
import { readDescriptor, referenceTo, writeDescriptor } from './descriptor.ts';
import { KEY_BYTES } from './key/key-store.ts';
import { syncFolder } from './key/new-file.ts';
import type { VaultPlace } from './open-vault.ts';
import { saveHead } from './repair/head-copy.ts';
import { vaultMissing } from './vault-errors.ts';

/**
 * Writes the open vault again under a new key, and puts that in the place of the old one in one
 * step. (Changing the key of a database where it lies was tried: killed twice at the wrong moments
 * it could be opened with neither.) The descriptor names both keys meanwhile; the old key goes last.
 * @returns the database under its new key; `database` is closed then
 * @throws LifeSavorError what the key's place and the disk have to say; the old key is in force then.
 */
export async function changeKey(
  database: Database,
  { files, keyStores }: VaultPlace,
): Promise<Database> {
  const descriptor = readDescriptor(files.descriptor);
  if (!descriptor) throw vaultMissing();
  const { provider, key: old } = descriptor;
  const name = randomUUID();
  const key = randomBytes(KEY_BYTES);
  try {
    await keyStores(provider, name).write(key);
    const nextKey = referenceTo(key, name);
    writeDescriptor(files.descriptor, { ...descriptor, nextKey });
    await writeAgain(database, files.newDatabase, key);
    database.close();
    renameSync(files.newDatabase, files.database);
    syncFolder(files.folder);
    writeDescriptor(files.descriptor, { ...descriptor, key: nextKey });
    const renewed = await openDatabase(files.database, key, database.encryption);
    saveHead(renewed, files);
    await keyStores(provider, old.name)
      .remove()
      .catch(() => undefined);
    return renewed;
  } finally {
    key.fill(0);
  }
}

async function writeAgain(source: Database, draft: string, key: Buffer): Promise<void> {
  removeDatabase(draft);
  const target = await openDatabase(draft, key, source.encryption);
  try {
    migrate(target);
    const copy = target.transaction(() => {
      for (const table of TABLES) copyTable(source, target, table);
    });
    copy.immediate();
  } catch (error) {
    throw toVaultError(error);
  } finally {
    target.close();
  }
}

/** What was sealed under one key is sealed under the other. */
function copyTable(source: Database, target: Database, table: Table): void {
  const insert = target.prepare(insertSql(table));
  const rows = source.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name}`);
  for (const stored of rows.iterate()) {
    const row = target.cipher.seal(table, source.cipher.open(table, stored));
    insert.run(...valuesOf(table, row));
  }
}
