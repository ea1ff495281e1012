import type { DatabaseSync } from 'node:sqlite';
import type { FieldCipher } from '../sealing/field-cipher.ts';
import { keyMarkOf, sealKeysOf } from '../sealing/seal-keys.ts';
import { sealedFields } from '../sealing/sealed-fields.ts';
import { vaultDamaged, vaultUnsupported } from '../vault-errors.ts';
import { checkSchema } from './check-schema.ts';
import type { Connect, Database, Statement, Transaction } from './database.ts';

/**
 * Node's own SQLite, with sealed fields.
 * @throws LifeSavorError VAULT_UNSUPPORTED on a Node.js without it.
 */
export async function fieldConnector(): Promise<Connect> {
  const Sqlite = await loadNodeSqlite();
  return (file, key, timeout) => {
    const keys = sealKeysOf(key);
    const database = new FieldDatabase(new Sqlite(file, { timeout }), sealedFields(keys));
    const unlock = () => {
      checkMark(database, keyMarkOf(keys));
      const blank = new FieldDatabase(new Sqlite(':memory:'), database.cipher);
      try {
        checkSchema(database, blank);
      } finally {
        blank.close();
      }
    };
    return { database, unlock };
  };
}

async function loadNodeSqlite() {
  try {
    return (await import('node:sqlite')).DatabaseSync;
  } catch (cause) {
    throw vaultUnsupported('fields', cause);
  }
}

/** SQLite itself opens the database with any key. A new one is marked by its own. */
function checkMark(database: Database, expected: number): void {
  const mark = database.pragma('application_id', { simple: true });
  if (mark === expected) return;
  const isNew = database.prepare('SELECT 1 FROM sqlite_master').get() === undefined;
  if (mark !== 0 || !isNew) throw vaultDamaged('The vault');
  database.pragma(`application_id = ${expected}`);
}

class FieldDatabase implements Database {
  readonly encryption = 'fields';
  readonly cipher: FieldCipher;
  readonly #sqlite: DatabaseSync;

  constructor(sqlite: DatabaseSync, cipher: FieldCipher) {
    this.#sqlite = sqlite;
    this.cipher = cipher;
  }

  get open(): boolean {
    return this.#sqlite.isOpen;
  }

  prepare(sql: string): Statement {
    // Its `changes` are numbers as long as nobody asks for bigints.
    return this.#sqlite.prepare(sql) as unknown as Statement;
  }

  exec(sql: string): void {
    this.#sqlite.exec(sql);
  }

  pragma(source: string, { simple = false } = {}): unknown {
    const rows = this.prepare(`PRAGMA ${source}`).all();
    return simple ? Object.values(rows[0] ?? {})[0] : rows;
  }

  transaction<A extends unknown[], R>(body: (...values: A) => R): Transaction<A, R> {
    const begin =
      (how: string) =>
      (...values: A) =>
        this.#inTransaction(how, () => body(...values));
    return Object.assign(begin('BEGIN'), { immediate: begin('BEGIN IMMEDIATE') });
  }

  close(): void {
    this.#sqlite.close();
  }

  #inTransaction<R>(how: string, body: () => R): R {
    const isInner = this.#sqlite.isTransaction;
    this.exec(isInner ? 'SAVEPOINT part' : how);
    try {
      const result = body();
      this.exec(isInner ? 'RELEASE part' : 'COMMIT');
      return result;
    } catch (error) {
      // SQLite may have gone back by itself, for want of room for instance.
      if (this.#sqlite.isTransaction)
        this.exec(isInner ? 'ROLLBACK TO part; RELEASE part' : 'ROLLBACK');
      throw error;
    }
  }
}
