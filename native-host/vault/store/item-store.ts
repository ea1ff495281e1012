import { randomUUID } from 'node:crypto';
import type {
  ItemChanges,
  ItemFilter,
  ItemSummary,
  NewItem,
  VaultItem,
} from '../../../shared/protocol/vault.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database, Row, Statement } from '../database/database.ts';
import { ITEMS, insertSql, valuesOf } from '../database/tables.ts';
import { itemMissing } from '../vault-errors.ts';

interface ItemRow {
  id: string;
  kind: VaultItem['kind'];
  type: VaultItem['type'] | null;
  label: string;
  tags: string;
  origin: string | null;
  created_at: number;
  updated_at: number;
  value?: string;
}

const COLUMNS = ITEMS.columns.join(', ');
const SUMMARY = ITEMS.columns.filter((column) => column !== 'value').join(', ');

/** The saved items of an open vault. Every change is on the disk when the call returns. */
export class ItemStore {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #put: Statement;
  readonly #get: Statement;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
    this.#put = database.prepare(
      `${insertSql(ITEMS)}
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, type = excluded.type, label = excluded.label,
       tags = excluded.tags, origin = excluded.origin, updated_at = excluded.updated_at, value = excluded.value`,
    );
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM items WHERE id = ?`);
  }

  get count(): number {
    return countRows(this.#database, ITEMS);
  }

  /** Labels in the order of the alphabet, without values. */
  list({ kind, tag, query }: ItemFilter = {}): ItemSummary[] {
    const wanted = query?.toLocaleLowerCase();
    return this.#database
      .prepare(`SELECT ${SUMMARY} FROM items`)
      .all()
      .map((row) => summaryOf(this.#open(row)))
      .filter((item) => kind === undefined || item.kind === kind)
      .filter((item) => tag === undefined || item.tags.includes(tag))
      .filter((item) => wanted === undefined || textOf(item).includes(wanted))
      .sort((a, b) => a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1));
  }

  /** @throws LifeSavorError ITEM_MISSING. */
  get(id: string): VaultItem {
    const row = this.#read(id);
    return { ...summaryOf(row), value: row.value! };
  }

  put(item: NewItem, id: string = randomUUID()): ItemSummary {
    const now = this.#now();
    this.#write({ ...item, id, createdAt: isoOf(now), updatedAt: isoOf(now) });
    return summaryOf(this.#read(id));
  }

  /** @throws LifeSavorError ITEM_MISSING. */
  edit(id: string, changes: ItemChanges): ItemSummary {
    const edit = this.#database.transaction(() => {
      this.#write({ ...this.get(id), ...given(changes), updatedAt: isoOf(this.#now()) });
      return summaryOf(this.#read(id));
    });
    return edit.immediate();
  }

  /** @throws LifeSavorError ITEM_MISSING. */
  remove(id: string): void {
    const { changes } = this.#database.prepare('DELETE FROM items WHERE id = ?').run(id);
    if (changes === 0) throw itemMissing();
  }

  #read(id: string): ItemRow {
    const row = this.#get.get(id);
    if (!row) throw itemMissing();
    return this.#open(row);
  }

  #open(row: Row): ItemRow {
    return this.#database.cipher.open(ITEMS, row) as unknown as ItemRow;
  }

  #write({ id, kind, type, label, value, tags, origin, createdAt, updatedAt }: VaultItem): void {
    const row = this.#database.cipher.seal(ITEMS, {
      id,
      kind,
      type: type ?? null,
      label,
      value,
      tags: JSON.stringify(tags),
      origin: origin ?? null,
      created_at: Date.parse(createdAt),
      updated_at: Date.parse(updatedAt),
    });
    this.#put.run(...valuesOf(ITEMS, row));
  }
}

function summaryOf(row: ItemRow): ItemSummary {
  return {
    id: row.id,
    kind: row.kind,
    ...(row.type && { type: row.type }),
    label: row.label,
    tags: JSON.parse(row.tags) as string[],
    ...(row.origin && { origin: row.origin }),
    createdAt: isoOf(row.created_at),
    updatedAt: isoOf(row.updated_at),
  };
}

function textOf({ label, tags, origin = '' }: ItemSummary): string {
  return [label, ...tags, origin].join('\n').toLocaleLowerCase();
}

function given(changes: ItemChanges): Partial<NewItem> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<NewItem>;
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
