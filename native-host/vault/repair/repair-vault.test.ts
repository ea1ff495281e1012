import {
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapEntry } from '../../../shared/protocol/index.ts';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { readDescriptor } from '../descriptor.ts';
import { createVault, openVault } from '../open-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';
import { verifyVault } from '../verify-vault.ts';
import { saveHead } from './head-copy.ts';
import { repairVault } from './repair-vault.ts';

const ITEMS = 150;
const CONVERSATIONS = 60;
const PAGE = 4096;
/** Places where a bit is flipped, spread over the file. LIFESAVOR_FLIPS sets how many. */
const FLIPS = Number(process.env.LIFESAVOR_FLIPS ?? 12);

let place: TestPlace;
let whole: Buffer;
let key: Buffer;
/** Every value of the vault, as it was put in. */
let values: string[];

function fill(vault: Vault): void {
  for (let i = 0; i < ITEMS; i++)
    vault.items.put({
      kind: 'note',
      label: `item ${i}`,
      value: `${i}:`.padEnd(300, 'x'),
      tags: [],
    });
  for (let i = 0; i < CONVERSATIONS; i++)
    vault.conversations.add([{ conversation: conversation(i), entries: entriesOf(i) }]);
}

function conversation(i: number): string {
  return `https://chat.example/c/${i * 7919}`;
}

function entriesOf(i: number): MapEntry[] {
  return [1, 2, 3].map((n) => ({
    placeholder: `[EMAIL_${n}]`,
    type: 'EMAIL_ADDRESS',
    value: `${i}.${n}@example.org`,
  }));
}

/** Whether opening or verifying tells that the vault is damaged. */
async function isFoundDamaged(): Promise<boolean> {
  try {
    const database = await openVault(place);
    const { ok } = verifyVault(database);
    database.close();
    return !ok;
  } catch (error) {
    expect(error).toMatchObject({ code: 'VAULT_DAMAGED' });
    return true;
  }
}

/** Every value that can be read. */
async function readableValues(): Promise<string[]> {
  const vault = new Vault(await openVault(place), place.files);
  const items = vault.items.list().map(({ id }) => vault.items.get(id).value);
  const entries = Array.from({ length: CONVERSATIONS }, (_, i) =>
    vault.conversations.entries(conversation(i)),
  );
  vault.close();
  return [...items, ...entries.flat().map(({ value }) => value)].sort();
}

async function repaired(): Promise<{ items: number; entries: number }> {
  const descriptor = readDescriptor(place.files.descriptor)!;
  const report = await repairVault(place.files, descriptor, key);
  const vault = new Vault(await openVault(place), place.files);
  expect(verifyVault(vault.database)).toMatchObject({ ok: true, items: report.items });
  vault.close();
  const known = new Set(values);
  expect((await readableValues()).filter((value) => !known.has(value))).toHaveLength(0);
  return report;
}

function damage(change: (bytes: Buffer) => void): void {
  const bytes = Buffer.from(whole);
  change(bytes);
  for (const suffix of ['-wal', '-shm', '-journal'])
    rmSync(place.files.database + suffix, { force: true });
  writeFileSync(place.files.database, bytes);
}

describe.each(ENCRYPTIONS)('with encrypted %s', (encryption) => {
  beforeAll(async () => {
    place = testPlace(encryption);
    const vault = new Vault(await createVault(place, 'keyring'), place.files);
    // The first page is copied when the vault is opened; it grows afterwards.
    saveHead(vault.database, place.files);
    fill(vault);
    vault.close();
    whole = readFileSync(place.files.database);
    key = [...place.keys.values()][0]!;
    values = await readableValues();
  });
  afterAll(() => place.remove());

  describe('a vault of which one bit was changed', () => {
    it('is found damaged wherever that is, and all but one page of it is recovered', async () => {
      for (let i = 0; i < FLIPS; i++) {
        const bit = Math.floor(((i + Math.random()) / FLIPS) * whole.length * 8);
        damage((bytes) => {
          bytes[bit >> 3]! ^= 1 << (bit & 7);
        });
        const where = `bit ${bit} of page ${Math.floor(bit / 8 / PAGE)}`;
        // Without a MAC for every page, what holds no value and leads to none can change unseen.
        if (!(await isFoundDamaged())) {
          expect(encryption, where).toBe('fields');
          expect(await readableValues(), where).toEqual(values);
        }
        const { items, entries } = await repaired();
        // A page holds a dozen items; an inner page leads to all of a table.
        expect(items + entries, where).toBeGreaterThan(0);
      }
    });

    it('loses only that page when it is one with rows on it', async () => {
      let best = 0;
      for (let page = 1; page < whole.length / PAGE; page += 4) {
        damage((bytes) => {
          bytes[page * PAGE + PAGE / 2]! ^= 1;
        });
        const { items, entries } = await repaired();
        best = Math.max(best, items + entries);
        expect(existsSync(place.files.database)).toBe(true);
      }
      expect(best).toBeGreaterThanOrEqual(ITEMS + 3 * CONVERSATIONS - 30);
    });

    it('is recovered whole when it was the first page', async () => {
      damage((bytes) => bytes.fill(0, 0, PAGE));
      expect(await isFoundDamaged()).toBe(true);
      expect(await repaired()).toMatchObject({ items: ITEMS, entries: 3 * CONVERSATIONS });
    });
  });

  describe('a vault that was cut', () => {
    it('is found damaged, and what is left of it is recovered', async () => {
      damage(() => {});
      // What leads to the rows is written last: of a file that was cut further little can be reached.
      truncateSync(place.files.database, whole.length - 2 * PAGE);
      expect(await isFoundDamaged()).toBe(true);
      const { items, entries } = await repaired();
      expect(items + entries).toBeGreaterThan(0);
    });

    it('to nothing stays as it is, and its key is kept', async () => {
      damage(() => {});
      copyFileSync(place.files.database, `${place.files.database}.whole`);
      truncateSync(place.files.database, 100);
      expect(await isFoundDamaged()).toBe(true);
      expect([...place.keys.values()][0]!.equals(key)).toBe(true);
    });
  });
});
