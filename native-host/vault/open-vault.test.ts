import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeKey } from './change-key.ts';
import { ENCRYPTIONS } from './database/encryption.ts';
import { readDescriptor, writeDescriptor } from './descriptor.ts';
import { createVault, openVault } from './open-vault.ts';
import { PendingWriter } from './pending/pending-file.ts';
import { type TestPlace, testPlace } from './testing/vault-place.ts';
import { Vault } from './vault.ts';

const SECRET = 'planted-value-7731';
let place: TestPlace;

afterEach(() => place.remove());

async function withItem(): Promise<string> {
  const vault = new Vault(await createVault(place, 'keyring'), place.files);
  const { id } = vault.items.put({ kind: 'secret', label: 'Bank', value: SECRET, tags: ['money'] });
  vault.close();
  return id;
}

async function storedValue(id: string): Promise<string> {
  const vault = new Vault(await openVault(place), place.files);
  try {
    return vault.items.get(id).value;
  } finally {
    vault.close();
  }
}

describe.each(ENCRYPTIONS)('with encrypted %s', (encryption) => {
  beforeEach(() => {
    place = testPlace(encryption);
  });

  describe('a vault', () => {
    it('keeps what was put into it', async () => {
      const id = await withItem();
      expect(await storedValue(id)).toBe(SECRET);
    });

    it('is not made where there is one, with or without its description', async () => {
      const id = await withItem();
      const keys = [...place.keys.entries()];
      await expect(createVault(place, 'keyring')).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
      renameSync(place.files.descriptor, `${place.files.descriptor}.away`);
      await expect(createVault(place, 'keyring')).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
      await expect(openVault(place)).rejects.toMatchObject({ code: 'VAULT_DAMAGED' });
      renameSync(`${place.files.descriptor}.away`, place.files.descriptor);
      expect([...place.keys.entries()]).toEqual(keys);
      expect(await storedValue(id)).toBe(SECRET);
    });

    it('tells a missing key from a wrong one, and never makes another', async () => {
      await expect(openVault(place)).rejects.toMatchObject({ code: 'VAULT_MISSING' });
      const id = await withItem();
      const [name, key] = [...place.keys.entries()][0]!;
      place.keys.clear();
      await expect(openVault(place)).rejects.toMatchObject({ code: 'KEY_MISSING' });
      expect(place.keys.size).toBe(0);
      place.keys.set(name, Buffer.alloc(32, 7));
      await expect(openVault(place)).rejects.toMatchObject({ code: 'KEY_WRONG' });
      place.keys.set(name, key);
      expect(await storedValue(id)).toBe(SECRET);
    });

    it('leaves nothing behind where it cannot be made', async () => {
      const failing = {
        ...place,
        keyStores: () => ({
          ...place.keyStores('keyring', 'x'),
          write: () => Promise.reject(new Error('locked')),
        }),
      };
      await expect(createVault(failing, 'keyring')).rejects.toThrow('locked');
      expect(place.keys.size).toBe(0);
      await withItem();
    });

    it('says so when a newer version wrote it, and changes nothing', async () => {
      const id = await withItem();
      const vault = new Vault(await openVault(place), place.files);
      vault.database.pragma('user_version = 99');
      vault.close();
      await expect(storedValue(id)).rejects.toMatchObject({ code: 'VAULT_TOO_NEW' });
      const before = readDescriptor(place.files.descriptor);
      writeFileSync(place.files.descriptor, JSON.stringify({ ...before, format: 2 }));
      await expect(storedValue(id)).rejects.toMatchObject({ code: 'VAULT_TOO_NEW' });
    });
  });

  describe('a new key', () => {
    it('opens what the old one did, and the old one is gone', async () => {
      const id = await withItem();
      const [old] = [...place.keys.values()];
      (await changeKey(await openVault(place), place)).close();
      expect(place.keys.size).toBe(1);
      expect([...place.keys.values()][0]!.equals(old!)).toBe(false);
      expect(await storedValue(id)).toBe(SECRET);
    });

    it.each(['before', 'after'])(
      'is settled when its making was stopped %s the new database took its place',
      async (when) => {
        const id = await withItem();
        const before = readDescriptor(place.files.descriptor)!;
        const oldKeys = new Map(place.keys);
        const oldDatabase = readFileSync(place.files.database);
        (await changeKey(await openVault(place), place)).close();
        const { key: nextKey } = readDescriptor(place.files.descriptor)!;
        for (const [name, key] of oldKeys) place.keys.set(name, key);
        if (when === 'before') writeFileSync(place.files.database, oldDatabase);
        writeDescriptor(place.files.descriptor, { ...before, nextKey });
        expect(await storedValue(id)).toBe(SECRET);
        expect(place.keys.size).toBe(1);
        expect(readDescriptor(place.files.descriptor)?.nextKey).toBeUndefined();
      },
    );
  });

  describe('what came in while the vault was locked', () => {
    it('is there once it is open, and its files are gone', async () => {
      await withItem();
      const { inbox } = readDescriptor(place.files.descriptor)!;
      mkdirSync(place.files.pending);
      const writer = await PendingWriter.create(
        `${place.files.pending}/1.pending`,
        Buffer.from(inbox, 'base64'),
      );
      const entry = { placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: SECRET };
      await writer.append(Buffer.from(JSON.stringify([{ conversation: 'c', entries: [entry] }])));
      await writer.close();

      const vault = new Vault(await openVault(place), place.files);
      expect(vault.mergePending()).toBe(1);
      expect(vault.conversations.entries('c')).toEqual([entry]);
      expect(readdirSync(place.files.pending)).toEqual([]);
      expect(vault.mergePending()).toBe(0);
      vault.close();
      rmSync(place.files.pending, { recursive: true });
    });
  });
});

describe('what is encrypted', () => {
  beforeEach(() => {
    place = testPlace();
  });
  afterEach(() => {
    vi.doUnmock('better-sqlite3-multiple-ciphers');
    vi.resetModules();
  });

  async function onMachineWithoutPages() {
    vi.resetModules();
    vi.doMock('better-sqlite3-multiple-ciphers', () => {
      throw new Error('no build');
    });
    return await import('./open-vault.ts');
  }
  const encryption = () => readDescriptor(place.files.descriptor)?.encryption;

  it('are pages where that can be done, which earlier versions can read', async () => {
    (await createVault({ ...place, encryption: undefined }, 'keyring')).close();
    expect(encryption()).toBe('pages');
    expect(readFileSync(place.files.descriptor, 'utf8')).not.toContain('encryption');
  });

  it('are fields where nothing else can be done', async () => {
    const without = await onMachineWithoutPages();
    (await without.createVault({ ...place, encryption: undefined }, 'keyring')).close();
    expect(encryption()).toBe('fields');
    expect(readFileSync(place.files.database).toString('latin1')).toMatch(/^SQLite format 3/);
    (await without.openVault(place)).close();
    // What was made so stays so, also where pages could be encrypted.
    const database = await openVault(place);
    expect(database.encryption).toBe('fields');
    database.close();
  });

  it('is not changed by a machine that cannot encrypt pages', async () => {
    await withItem();
    const without = await onMachineWithoutPages();
    await expect(without.openVault(place)).rejects.toMatchObject({ code: 'VAULT_UNSUPPORTED' });
  });
});
