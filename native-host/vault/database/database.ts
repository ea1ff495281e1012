import type { FieldCipher } from '../sealing/field-cipher.ts';
import type { Encryption } from './encryption.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;
/** Values by column. */
export type Row = Record<string, SqlValue>;

export interface Statement {
  run(...values: readonly SqlValue[]): { changes: number };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
  iterate(...values: readonly SqlValue[]): IterableIterator<Row>;
}

/** A transaction: what `body` did is stored whole when the call returns, and not at all when it throws. */
export interface Transaction<A extends unknown[], R> {
  (...values: A): R;
  /** Takes the right to write at once rather than with the first change. */
  immediate(...values: A): R;
}

/**
 * An open database of a vault. What SQLite throws is turned into errors of the product by `toVaultError`.
 * Every row that is written has to go through `cipher`, and every row that is read.
 */
export interface Database {
  readonly open: boolean;
  readonly encryption: Encryption;
  readonly cipher: FieldCipher;
  prepare(sql: string): Statement;
  exec(sql: string): unknown;
  /** Rows of the answer; with `simple` the first column of the first row. */
  pragma(source: string, options?: { simple?: boolean }): unknown;
  /** In another one: a part of it that can fail by itself. */
  transaction<A extends unknown[], R>(body: (...values: A) => R): Transaction<A, R>;
  close(): void;
}

/** Makes a connection to `file`; what can be done with it before `unlock` is next to nothing. */
export type Connect = (
  file: string,
  key: Buffer,
  timeout: number,
) => {
  database: Database;
  /** @throws LifeSavorError VAULT_DAMAGED, or what SQLite throws, where the key is not that of the database. */
  unlock(): void;
};
