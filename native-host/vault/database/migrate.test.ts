import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENCRYPTIONS } from './encryption.ts';
import { migrate, versionOf } from './migrate.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { ITEMS, insertSql, valuesOf } from './tables.ts';

let folder = '';
const key = randomBytes(32);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const item = { id: 'i', kind: 'note', type: null, label: 'l', value: 'kept', tags: '[]' };
const row = { ...item, origin: null, created_at: 1, updated_at: 1 };
const earlier = Array.from({ length: SCHEMA_VERSION }, (_, version) => version);
const cases = ENCRYPTIONS.flatMap((encryption) =>
  earlier.map((version) => ({ encryption, version })),
);

it.each(cases)(
  'a database of version $version with encrypted $encryption becomes the newest and keeps what it holds',
  async ({ encryption, version }) => {
    const file = join(folder, 'db');
    const old = await openDatabase(file, key, encryption);
    migrate(old, version);
    if (version >= 1)
      old.prepare(insertSql(ITEMS)).run(...valuesOf(ITEMS, old.cipher.seal(ITEMS, row)));
    old.close();

    const database = await openDatabase(file, key, encryption);
    expect(migrate(database)).toBe(version);
    expect(versionOf(database)).toBe(SCHEMA_VERSION);
    const rows = database.prepare('SELECT * FROM items').all();
    expect(rows.map((stored) => database.cipher.open(ITEMS, stored))).toEqual(
      version >= 1 ? [row] : [],
    );
    expect(migrate(database)).toBe(SCHEMA_VERSION);
    database.close();
  },
);

it.each(ENCRYPTIONS)(
  'a database with encrypted %s is called damaged under a wrong key, and stays as it is',
  async (encryption) => {
    const file = join(folder, 'db');
    const database = await openDatabase(file, key, encryption);
    migrate(database);
    database.close();
    await expect(openDatabase(file, randomBytes(32), encryption)).rejects.toMatchObject({
      code: 'VAULT_DAMAGED',
    });
    const again = await openDatabase(file, key, encryption);
    expect(versionOf(again)).toBe(SCHEMA_VERSION);
    again.close();
  },
);

it.each(ENCRYPTIONS)(
  'a database with encrypted %s whose version is damaged is called so',
  async (encryption) => {
    const database = await openDatabase(join(folder, 'db'), key, encryption);
    migrate(database);
    database.pragma('user_version = -1');
    expect(() => migrate(database)).toThrow('damaged');
    database.close();
  },
);
