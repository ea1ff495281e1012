import type { MapEntry } from '../../../shared/protocol/conversation.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database, Row, SqlValue, Statement } from '../database/database.ts';
import { CONVERSATIONS, ENTRIES, insertSql, valuesOf } from '../database/tables.ts';

/** New entries of one conversation. */
export interface Addition {
  conversation: string;
  entries: MapEntry[];
}

const DAY_MS = 86_400_000;

/** The placeholder maps of an open vault. Every change is on the disk when the call returns. */
export class ConversationTable {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #touch: Statement;
  readonly #add: Statement;
  readonly #entries: Statement;
  readonly #used: Statement;
  readonly #usedAt: Statement;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
    this.#touch = database.prepare(
      `${insertSql(CONVERSATIONS)} ON CONFLICT (id) DO UPDATE SET used_at = max(used_at, excluded.used_at)`,
    );
    this.#add = database.prepare(`${insertSql(ENTRIES)} ON CONFLICT DO NOTHING`);
    this.#entries = database.prepare(
      'SELECT placeholder, type, value FROM entries WHERE conversation = ?',
    );
    this.#used = database.prepare(
      'UPDATE conversations SET used_at = ? WHERE id = ? AND used_at < ?',
    );
    this.#usedAt = database.prepare('SELECT used_at FROM conversations WHERE id = ?');
  }

  get count(): number {
    return countRows(this.#database, CONVERSATIONS);
  }

  /** Every entry of a conversation, by placeholder; none when it is not known. */
  entries(conversation: string): MapEntry[] {
    const id = this.#idOf(conversation);
    this.#noteUse(id);
    const open = (row: Row) => this.#database.cipher.open(ENTRIES, row, { conversation: id });
    return this.#entries
      .all(id)
      .map((row) => open(row) as unknown as MapEntry)
      .sort((a, b) => (a.placeholder < b.placeholder ? -1 : 1));
  }

  /** Reading is using it. That is written down once a day: a write has to wait for the disk. */
  #noteUse(id: SqlValue): void {
    const aDayAgo = this.#now() - DAY_MS;
    const row = this.#usedAt.get(id);
    if (row && Number(row.used_at) < aDayAgo) this.#used.run(this.#now(), id, aDayAgo);
  }

  /** Adds entries, all of them or none; a placeholder that is taken keeps its value. */
  add(additions: readonly Addition[]): void {
    const { cipher } = this.#database;
    const add = this.#database.transaction(() => {
      for (const { conversation, entries } of additions) {
        const used = cipher.seal(CONVERSATIONS, { id: conversation, used_at: this.#now() });
        this.#touch.run(...valuesOf(CONVERSATIONS, used));
        for (const { placeholder, type, value } of entries) {
          const entry = cipher.seal(ENTRIES, { conversation, placeholder, type, value });
          this.#add.run(...valuesOf(ENTRIES, entry));
        }
      }
    });
    add.immediate();
  }

  forget(conversation: string): boolean {
    const { changes } = this.#database
      .prepare('DELETE FROM conversations WHERE id = ?')
      .run(this.#idOf(conversation));
    return changes > 0;
  }

  /**
   * Forgets conversations nobody used for `maxIdleMs`. Of a clock that was set back nothing is
   * older, and of one set forward by mistake no more than `limit` go at once.
   */
  expire(maxIdleMs: number, limit = 1000): number {
    return this.#database
      .prepare(
        'DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE used_at < ? ORDER BY used_at LIMIT ?)',
      )
      .run(this.#now() - maxIdleMs, limit).changes;
  }

  /** A conversation's id as it is stored. */
  #idOf(conversation: string) {
    return this.#database.cipher.seal(CONVERSATIONS, { id: conversation }).id!;
  }
}
