import type { Database, Row } from '../database/database.ts';
import {
  CLOUD_COMMANDS,
  CLOUD_ORDERS,
  CLOUD_OUTBOX,
  insertSql,
  type Table,
  valuesOf,
} from '../database/tables.ts';
import { SettingTable } from './setting-table.ts';

/** A command as it is kept from the moment it came. Times are milliseconds since 1970. */
export interface NewCommand {
  id: string;
  /** SHA-256 of its bytes. */
  digest: string;
  kind: string;
  /** Its bytes, which are text. */
  body: string;
  expiresAt: number;
}

/** `started` and not yet done, `pending` for a person, `noted` for them to read. */
export type OrderState = 'started' | 'pending' | 'noted';

export interface OrderHead {
  id: string;
  kind: string;
  state: OrderState;
}

export interface KeptOrder extends OrderHead {
  body: string;
}

export interface KnownCommand {
  digest: string;
  /** What it ended with. */
  result?: string;
  state?: OrderState;
}

export interface OutboxEntry {
  id: string;
  body: string;
  /** Another one each time it is put there. */
  queuedAt: number;
}

const RECEIVED = '.received';
const DONE = '.done';
/** What only tells that something came; the oldest goes first. Results are never dropped. */
const MOST_STATUSES = 1000;

/** What the cloud link must not forget. Every change is on the disk when the call returns. */
export class CloudTable {
  readonly #database: Database;
  readonly #settings: SettingTable;
  readonly #now: () => number;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#settings = new SettingTable(database);
    this.#now = now;
  }

  find(id: string): KnownCommand | undefined {
    const known = this.#get(CLOUD_COMMANDS, id);
    if (!known) return undefined;
    const order = this.#get(CLOUD_ORDERS, id);
    return {
      digest: String(known.digest),
      ...(known.result !== null && { result: String(known.result) }),
      ...(order && { state: order.state as OrderState }),
    };
  }

  /** Keeps a command before it is carried out, with the word that it came. `false` where it is known. */
  begin(command: NewCommand, received: string): boolean {
    return this.#together(() => {
      if (!this.#remember(command)) return false;
      const { id, kind, body } = command;
      const state: OrderState = 'started';
      this.#insert(CLOUD_ORDERS, { id, kind, state, body, queued_at: this.#turn(CLOUD_ORDERS) });
      this.#post(id + RECEIVED, received);
      this.#dropStatuses();
      return true;
    });
  }

  /** Keeps what a command ended with, and its place in the outbox; `noted` orders stay to be read. */
  finish(id: string, result: string, { noted = false } = {}): void {
    this.#together(() => {
      const row = this.#get(CLOUD_COMMANDS, id);
      if (!row || row.result !== null) return;
      this.#insert(CLOUD_COMMANDS, { ...row, result }, 'INSERT OR REPLACE');
      if (noted) this.#mark(id, 'noted');
      else this.removeOrder(id);
      this.#post(id + DONE, result);
    });
  }

  /** Keeps a command that is not carried out at all. */
  refuse(command: NewCommand, result: string): void {
    this.#together(() => {
      if (!this.#remember(command)) return;
      this.finish(command.id, result);
    });
  }

  /** It waits for a person from now on. */
  pend(id: string): void {
    this.#mark(id, 'pending');
  }

  /** Its result is told once more; where there is none yet, `received` is. */
  again(id: string, received: string): void {
    this.#together(() => {
      const row = this.#get(CLOUD_COMMANDS, id);
      if (typeof row?.result === 'string') this.#post(id + DONE, row.result);
      else if (row) this.#post(id + RECEIVED, received);
      this.#dropStatuses();
    });
  }

  /** What is under way, waits or is to be read, the oldest first. */
  orders(): KeptOrder[] {
    return this.#all(CLOUD_ORDERS, 10_000) as unknown as KeptOrder[];
  }

  /** As `orders`, without what is in them. */
  orderHeads(): OrderHead[] {
    return this.#database
      .prepare('SELECT id, kind, state FROM cloud_orders ORDER BY queued_at')
      .all()
      .map((row) => this.#database.cipher.open(CLOUD_ORDERS, row) as unknown as OrderHead);
  }

  removeOrder(id: string): void {
    this.#database.prepare('DELETE FROM cloud_orders WHERE id = ?').run(id);
  }

  /** What is to be told first. */
  outbox(limit: number): OutboxEntry[] {
    return this.#all(CLOUD_OUTBOX, limit).map(({ id, body, queued_at: queuedAt }) => ({
      id: String(id),
      body: String(body),
      queuedAt: Number(queuedAt),
    }));
  }

  /** These have arrived. */
  sent(ids: readonly string[]): void {
    this.#together(() => {
      const remove = this.#database.prepare('DELETE FROM cloud_outbox WHERE id = ?');
      for (const id of ids) remove.run(id);
    });
  }

  /** How much waits in the outbox. */
  waiting(): number {
    return Number(this.#database.prepare('SELECT count(*) AS n FROM cloud_outbox').get()?.n);
  }

  /**
   * Forgets commands that expired `keepMs` ago, are done and whose result has arrived.
   * @returns the time before which commands may have been forgotten: none of them is taken again
   */
  prune(keepMs: number, limit = 10_000): number {
    return this.#together(() => {
      const stored = this.#settings.get('cloud-horizon');
      let horizon = stored ? Number(stored.toString('utf8')) : 0;
      const old = this.#database
        .prepare(
          `SELECT id, expires_at FROM cloud_commands WHERE expires_at < ?
             AND id NOT IN (SELECT id FROM cloud_orders)
             AND id || '${DONE}' NOT IN (SELECT id FROM cloud_outbox)
           ORDER BY expires_at LIMIT ?`,
        )
        .all(this.#now() - keepMs, limit);
      const remove = this.#database.prepare('DELETE FROM cloud_commands WHERE id = ?');
      for (const { id, expires_at: at } of old) {
        remove.run(id!);
        horizon = Math.max(horizon, Number(at));
      }
      if (old.length > 0) this.#settings.set('cloud-horizon', Buffer.from(String(horizon)));
      return horizon;
    });
  }

  /** Forgets what waits; which commands came stays known. */
  clear(): void {
    this.#together(() => {
      this.#database.exec('DELETE FROM cloud_orders; DELETE FROM cloud_outbox');
    });
  }

  #remember({ id, digest, expiresAt }: NewCommand): boolean {
    if (this.#get(CLOUD_COMMANDS, id)) return false;
    const received = this.#now();
    const row = { id, digest, result: null, received_at: received, expires_at: expiresAt };
    this.#insert(CLOUD_COMMANDS, row);
    return true;
  }

  #post(id: string, body: string): void {
    const row = { id, body, queued_at: this.#turn(CLOUD_OUTBOX) };
    this.#insert(CLOUD_OUTBOX, row, 'INSERT OR REPLACE');
  }

  #dropStatuses(): void {
    const of = `FROM cloud_outbox WHERE id LIKE '%${RECEIVED}'`;
    const count = Number(this.#database.prepare(`SELECT count(*) AS n ${of}`).get()?.n);
    if (count <= MOST_STATUSES) return;
    this.#database
      .prepare(`DELETE FROM cloud_outbox WHERE id IN (SELECT id ${of} ORDER BY queued_at LIMIT ?)`)
      .run(count - MOST_STATUSES);
  }

  #mark(id: string, state: OrderState): void {
    const row = this.#get(CLOUD_ORDERS, id);
    if (row) this.#insert(CLOUD_ORDERS, { ...row, state }, 'INSERT OR REPLACE');
  }

  /** A time later than that of every row before, also where the clock was set back. */
  #turn({ name }: Table): number {
    const row = this.#database.prepare(`SELECT max(queued_at) AS last FROM ${name}`).get();
    return Math.max(this.#now(), Number(row?.last ?? 0) + 1);
  }

  #all(table: Table, limit: number): Row[] {
    return this.#database
      .prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name} ORDER BY queued_at LIMIT ?`)
      .all(limit)
      .map((row) => this.#database.cipher.open(table, row));
  }

  #get(table: Table, id: string): Row | undefined {
    const row = this.#database
      .prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name} WHERE id = ?`)
      .get(id);
    return row && this.#database.cipher.open(table, row);
  }

  #insert(table: Table, row: Row, how = 'INSERT'): void {
    const sealed = this.#database.cipher.seal(table, row);
    this.#database.prepare(insertSql(table, how)).run(...valuesOf(table, sealed));
  }

  #together<T>(body: () => T): T {
    return this.#database.transaction(body).immediate();
  }
}
