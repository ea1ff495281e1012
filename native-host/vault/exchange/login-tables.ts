import { readTable, type TableRow } from './csv-table.ts';
import type { ImportResult } from './exchange-item.ts';
import { gather } from './gathering.ts';
import { addLogin, type Login } from './login.ts';

/** How a program lays out its logins in CSV: which column holds what. */
export interface LoginTable {
  /** Columns that tell it from others. */
  required: readonly string[];
  name?: string;
  address: string;
  username: string;
  password: string;
  note?: string;
  totp?: string;
  folder?: string;
  createdAt?: string;
  updatedAt?: string;
  /** Times are milliseconds since 1970. */
  epoch?: boolean;
  backslash?: boolean;
}

const common = { address: 'url', username: 'username', password: 'password' };

/** Chrome, Edge, Brave and other Chromium browsers. */
export const CHROME: LoginTable = {
  required: ['name', 'url', 'username', 'password'],
  ...common,
  name: 'name',
  note: 'note',
};

export const FIREFOX: LoginTable = {
  required: ['url', 'username', 'password', 'httprealm'],
  ...common,
  createdAt: 'timecreated',
  updatedAt: 'timepasswordchanged',
  epoch: true,
};

export const SAFARI: LoginTable = {
  required: ['title', 'url', 'username', 'password', 'otpauth'],
  ...common,
  name: 'title',
  note: 'notes',
  totp: 'otpauth',
};

export const KEEPASSXC: LoginTable = {
  required: ['group', 'title', 'username', 'password', 'url'],
  ...common,
  name: 'title',
  note: 'notes',
  totp: 'totp',
  folder: 'group',
  createdAt: 'created',
  updatedAt: 'last modified',
};

/** What KeePass 2 calls "KeePass CSV (1.x)". */
export const KEEPASS: LoginTable = {
  required: ['account', 'login name', 'password', 'web site'],
  name: 'account',
  address: 'web site',
  username: 'login name',
  password: 'password',
  note: 'comments',
  backslash: true,
};

/**
 * Reads a table of logins.
 * @throws LifeSavorError INPUT_INVALID when it is not laid out as `table` says, or damaged.
 */
export function importLogins(text: string, table: LoginTable): ImportResult {
  const { required, backslash = false } = table;
  const found = gather();
  for (const row of readTable(text, { required, backslash }, found)) {
    addLogin(found, { line: row.line }, loginOf(row, table));
  }
  return found.result();
}

function loginOf({ cell }: TableRow, table: LoginTable): Login {
  const at = (column: string | undefined) => (column === undefined ? '' : cell(column));
  const time = (column: string | undefined) => (table.epoch ? epoch(at(column)) : at(column));
  return {
    name: at(table.name),
    addresses: [at(table.address)],
    username: at(table.username),
    password: at(table.password),
    note: at(table.note),
    totp: at(table.totp),
    // KeePassXC begins every group with that of the whole file, which says nothing.
    folder: at(table.folder).replace(/^[^/]*\/?/, ''),
    createdAt: time(table.createdAt),
    updatedAt: time(table.updatedAt),
  };
}

function epoch(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
