/**
 * What makes a database of version n - 1 one of version n, in order; version 1 is made of nothing.
 * A migration that was released never changes: add another one. Where fields are sealed, SQL can
 * move them within their row and column, and no further.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE items (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL,
     type TEXT,
     label TEXT NOT NULL,
     value TEXT NOT NULL,
     tags TEXT NOT NULL,
     origin TEXT,
     created_at INTEGER NOT NULL,
     updated_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE conversations (
     id TEXT PRIMARY KEY,
     used_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX conversations_by_use ON conversations (used_at);
   CREATE TABLE entries (
     conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     placeholder TEXT NOT NULL,
     type TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (conversation, placeholder)
   ) STRICT, WITHOUT ROWID;`,

  `CREATE TABLE credentials (
     owner TEXT NOT NULL,
     name TEXT NOT NULL,
     value TEXT NOT NULL,
     updated_at INTEGER NOT NULL,
     PRIMARY KEY (owner, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE allowed (
     site TEXT NOT NULL,
     type TEXT NOT NULL,
     value TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     PRIMARY KEY (site, type, value)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE settings (
     name TEXT PRIMARY KEY,
     value BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;`,

  `CREATE TABLE cloud_commands (
     id TEXT PRIMARY KEY,
     digest TEXT NOT NULL,
     result TEXT,
     received_at INTEGER NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX cloud_commands_by_expiry ON cloud_commands (expires_at);
   CREATE TABLE cloud_orders (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL,
     state TEXT NOT NULL,
     body TEXT NOT NULL,
     queued_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE cloud_outbox (
     id TEXT PRIMARY KEY,
     body TEXT NOT NULL,
     queued_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX cloud_outbox_by_time ON cloud_outbox (queued_at);`,
];

/** The version this build writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
