// The package's own declarations cannot be found through its "exports". What we use of it:
declare module 'better-sqlite3-multiple-ciphers' {
  type Values = readonly (string | number | bigint | null | Uint8Array)[];
  type Row = Record<string, Values[number]>;

  interface Statement {
    run(...values: Values): { changes: number };
    get(...values: Values): Row | undefined;
    all(...values: Values): Row[];
    iterate(...values: Values): IterableIterator<Row>;
  }

  interface Connection {
    readonly open: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(source: string, options?: { simple?: boolean }): unknown;
    transaction<A extends unknown[], R>(
      body: (...values: A) => R,
    ): { (...values: A): R; immediate(...values: A): R };
    close(): void;
  }

  const Sqlite: new (file: string, options?: { timeout?: number }) => Connection;
  export default Sqlite;
}
