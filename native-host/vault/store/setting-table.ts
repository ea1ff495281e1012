import type { Database } from '../database/database.ts';
import { insertSql, SETTINGS, valuesOf } from '../database/tables.ts';

/** What the vault keeps for itself. */
export type SettingName = 'inbox-private-key' | 'audit-key' | 'preferences' | 'cloud-horizon';

export class SettingTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws LifeSavorError VAULT_DAMAGED when it cannot be read. */
  get(name: SettingName): Buffer | undefined {
    const row = this.#database
      .prepare('SELECT name, value FROM settings WHERE name = ?')
      .get(this.#database.cipher.seal(SETTINGS, { name }).name!);
    return row && (this.#database.cipher.open(SETTINGS, row).value as Buffer);
  }

  set(name: SettingName, value: Buffer): void {
    const row = this.#database.cipher.seal(SETTINGS, { name, value });
    this.#database
      .prepare(insertSql(SETTINGS, 'INSERT OR REPLACE'))
      .run(...valuesOf(SETTINGS, row));
  }

  /** Keeps `value` unless there is one of this name. */
  add(name: SettingName, value: Buffer): void {
    const row = this.#database.cipher.seal(SETTINGS, { name, value });
    this.#database.prepare(insertSql(SETTINGS, 'INSERT OR IGNORE')).run(...valuesOf(SETTINGS, row));
  }
}
