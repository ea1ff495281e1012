import { chmodSync, existsSync } from 'node:fs';
import type { Database } from './database.ts';
import type { Encryption } from './encryption.ts';
import { fieldConnector } from './field-database.ts';
import { pageConnector } from './page-database.ts';
import { toVaultError } from './sqlite-errors.ts';

const CONNECTORS = { pages: pageConnector, fields: fieldConnector } as const;
const BUSY_MS = 10_000;
const CACHE_KIB = 8192;

/**
 * Opens the encrypted database in `file`, making it when it is not there. Every transaction is on the disk when it ends.
 * @param key 32 bytes, used as they are; still the caller's to clear
 * @throws LifeSavorError VAULT_DAMAGED (it cannot be read with a key known to be right),
 * VAULT_UNWRITABLE, VAULT_UNSUPPORTED.
 */
export async function openDatabase(
  file: string,
  key: Buffer,
  encryption: Encryption,
): Promise<Database> {
  const connect = await CONNECTORS[encryption]();
  const isNew = !existsSync(file);
  let database: Database | undefined;
  try {
    const connection = connect(file, key, BUSY_MS);
    database = connection.database;
    if (isNew) chmodSync(file, 0o600);
    connection.unlock();
    database.pragma('journal_mode = WAL');
    // The default in WAL mode would lose what was acknowledged just before a power cut.
    database.pragma('synchronous = FULL');
    database.pragma('temp_store = MEMORY');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    database.pragma(`cache_size = -${CACHE_KIB}`);
    return database;
  } catch (error) {
    database?.close();
    throw toVaultError(error);
  }
}
