import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from './count-rows.ts';
import type { Database } from './database.ts';
import { ENCRYPTIONS } from './encryption.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { toVaultError } from './sqlite-errors.ts';
import { CONVERSATIONS, insertSql } from './tables.ts';

const key = randomBytes(32);
const SECRET = 'planted-value-8128';
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
  file = join(folder, 'db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemOf(action: () => unknown): unknown {
  try {
    return { done: action() };
  } catch (error) {
    return toVaultError(error);
  }
}

describe.each(ENCRYPTIONS)('a database with encrypted %s', (encryption) => {
  let database: Database;
  const add = (id: string) => database.prepare(insertSql(CONVERSATIONS)).run(id, 1);

  beforeEach(async () => {
    database = await openDatabase(file, key, encryption);
    migrate(database);
  });
  afterEach(() => database.close());

  it('is only for its owner, and has on the disk what was stored', () => {
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'];
    const values = settings.map((name) => database.pragma(name, { simple: true }));
    expect(values).toEqual(['wal', 2, 1, 1]);
  });

  it('keeps nothing of a transaction that fails, and only the rest of one in which a part fails', () => {
    const fail = database.transaction((id: string) => {
      add(id);
      throw new Error('no');
    });
    expect(() => fail.immediate('a')).toThrow('no');
    expect(countRows(database, CONVERSATIONS)).toBe(0);
    const outer = database.transaction((id: string) => {
      add(id);
      expect(() => fail('c')).toThrow('no');
      return database.transaction(() => add('d').changes)();
    });
    expect(outer.immediate('b')).toBe(1);
    expect(countRows(database, CONVERSATIONS)).toBe(2);
  });

  it('tells of a full disk without what was to be stored, and goes on when there is room', () => {
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${pages}`);
    const tooMuch = database.transaction(() => {
      for (let i = 0; i < 1000; i++) add(`${SECRET}-${i}`);
    });
    const problem = problemOf(() => tooMuch.immediate());
    expect(problem).toMatchObject({ code: 'VAULT_UNWRITABLE' });
    expect(JSON.stringify([problem, String(problem)])).not.toContain(SECRET);
    expect(countRows(database, CONVERSATIONS)).toBe(0);
    database.pragma(`max_page_count = ${pages + 100}`);
    tooMuch.immediate();
    expect(countRows(database, CONVERSATIONS)).toBe(1000);
  });
});

it.each(ENCRYPTIONS)(
  'what is no database is called a damaged one with encrypted %s',
  async (encryption) => {
    writeFileSync(file, Buffer.alloc(8192, 7));
    await expect(openDatabase(file, key, encryption)).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
  },
);

it('a database of one encryption is not opened as one of the other', async () => {
  const other = { pages: 'fields', fields: 'pages' } as const;
  for (const encryption of ENCRYPTIONS) {
    const made = join(folder, encryption);
    const database = await openDatabase(made, key, encryption);
    migrate(database);
    database.close();
    await expect(openDatabase(made, key, other[encryption])).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
  }
});
