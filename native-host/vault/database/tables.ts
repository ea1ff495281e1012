import type { Row, SqlValue } from './database.ts';

/** A table of the newest version. */
export interface Table {
  name: string;
  /** Its primary key; all of it is text. Where fields are sealed, equal keys look the same. */
  key: readonly string[];
  /** The key first. */
  columns: readonly string[];
  /** What is kept in the clear where fields are sealed: random ids and times. */
  clear: readonly string[];
  /** The column of another table that the first of the key refers to, and is sealed like. */
  parent?: string;
}

export const ITEMS: Table = {
  name: 'items',
  key: ['id'],
  columns: ['id', 'kind', 'type', 'label', 'value', 'tags', 'origin', 'created_at', 'updated_at'],
  clear: ['id', 'created_at', 'updated_at'],
};
export const CONVERSATIONS: Table = {
  name: 'conversations',
  key: ['id'],
  columns: ['id', 'used_at'],
  clear: ['used_at'],
};
export const ENTRIES: Table = {
  name: 'entries',
  key: ['conversation', 'placeholder'],
  columns: ['conversation', 'placeholder', 'type', 'value'],
  clear: [],
  parent: 'conversations.id',
};
export const CREDENTIALS: Table = {
  name: 'credentials',
  key: ['owner', 'name'],
  columns: ['owner', 'name', 'value', 'updated_at'],
  clear: ['updated_at'],
};
const ALLOWED: Table = {
  name: 'allowed',
  key: ['site', 'type', 'value'],
  columns: ['site', 'type', 'value', 'created_at'],
  clear: ['created_at'],
};
export const SETTINGS: Table = {
  name: 'settings',
  key: ['name'],
  columns: ['name', 'value'],
  clear: [],
};
/** Ids of commands that came, so that none is carried out twice, and what became of them. */
export const CLOUD_COMMANDS: Table = {
  name: 'cloud_commands',
  key: ['id'],
  columns: ['id', 'digest', 'result', 'received_at', 'expires_at'],
  clear: ['id', 'received_at', 'expires_at'],
};
/** Commands that are being carried out, wait for a person or are kept for them to read. */
export const CLOUD_ORDERS: Table = {
  name: 'cloud_orders',
  key: ['id'],
  columns: ['id', 'kind', 'state', 'body', 'queued_at'],
  clear: ['id', 'queued_at'],
};
/** What has to be told to the operator. */
export const CLOUD_OUTBOX: Table = {
  name: 'cloud_outbox',
  key: ['id'],
  columns: ['id', 'body', 'queued_at'],
  clear: ['id', 'queued_at'],
};

/** Parents before what refers to them. */
export const TABLES: readonly Table[] = [
  ITEMS,
  CONVERSATIONS,
  ENTRIES,
  CREDENTIALS,
  ALLOWED,
  SETTINGS,
  CLOUD_COMMANDS,
  CLOUD_ORDERS,
  CLOUD_OUTBOX,
];

/** SQL that writes a whole row; its values are those of `columns`, in their order. */
export function insertSql({ name, columns }: Table, insert = 'INSERT'): string {
  const marks = columns.map(() => '?').join(', ');
  return `${insert} INTO ${name} (${columns.join(', ')}) VALUES (${marks})`;
}

/** The values of `row` for `insertSql`. */
export function valuesOf({ columns }: Table, row: Row): SqlValue[] {
  return columns.map((column) => row[column] ?? null);
}
