import type { Database } from '../database/database.ts';
import { CREDENTIALS, insertSql, valuesOf } from '../database/tables.ts';

/** Secrets that a skill or the cloud link needs to work, by whom they are for and their name. */
export class CredentialTable {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** All of one owner. */
  all(owner: string): Record<string, string> {
    const { cipher } = this.#database;
    const { owner: sealed } = cipher.seal(CREDENTIALS, { owner });
    const rows = this.#database
      .prepare(`SELECT ${CREDENTIALS.columns.join(', ')} FROM credentials WHERE owner = ?`)
      .all(sealed!);
    return Object.fromEntries(
      rows.map((row) => {
        const { name, value } = cipher.open(CREDENTIALS, row);
        return [String(name), String(value)];
      }),
    );
  }

  set(owner: string, name: string, value: string): void {
    const row = { owner, name, value, updated_at: this.#now() };
    const sealed = this.#database.cipher.seal(CREDENTIALS, row);
    this.#database
      .prepare(insertSql(CREDENTIALS, 'INSERT OR REPLACE'))
      .run(...valuesOf(CREDENTIALS, sealed));
  }

  /** Nothing happens where there is none of this name. */
  remove(owner: string, name: string): void {
    const sealed = this.#database.cipher.seal(CREDENTIALS, { owner, name });
    this.#database
      .prepare('DELETE FROM credentials WHERE owner = ? AND name = ?')
      .run(sealed.owner!, sealed.name!);
  }

  /** Forgets all of one owner. */
  forget(owner: string): void {
    const { owner: sealed } = this.#database.cipher.seal(CREDENTIALS, { owner });
    this.#database.prepare('DELETE FROM credentials WHERE owner = ?').run(sealed!);
  }
}
