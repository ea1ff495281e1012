import { PLAIN_FIELDS } from '../sealing/field-cipher.ts';
import { vaultUnsupported } from '../vault-errors.ts';
import type { Connect, Database } from './database.ts';

/** AES-256-CBC and HMAC-SHA-512 for every page, as SQLCipher 4 does it. */
const CIPHER = 'sqlcipher';

/** @throws LifeSavorError VAULT_UNSUPPORTED where it has no build. */
export async function loadPageSqlite() {
  try {
    // Loaded when needed: a binary that some machines do not have.
    return (await import('better-sqlite3-multiple-ciphers')).default;
  } catch (cause) {
    throw vaultUnsupported('pages', cause);
  }
}

/** @throws LifeSavorError VAULT_UNSUPPORTED. */
export async function pageConnector(): Promise<Connect> {
  const Sqlite = await loadPageSqlite();
  return (file, key, timeout) => {
    const connection = new Sqlite(file, { timeout });
    const database = Object.assign(connection, {
      encryption: 'pages',
      cipher: PLAIN_FIELDS,
    } as const);
    return { database, unlock: () => unlock(database, key) };
  };
}

function unlock(database: Database, key: Buffer): void {
  database.pragma(`cipher = '${CIPHER}'`);
  // A buffer would be taken for a passphrase.
  database.pragma(`key = "raw:${key.toString('hex')}"`);
  database.prepare('SELECT count(*) FROM sqlite_master').get();
}
