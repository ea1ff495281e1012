import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeKey } from '../change-key.ts';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { type Descriptor, readDescriptor, writeDescriptor } from '../descriptor.ts';
import { createVault, openVault } from '../open-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';
import { repairPlace } from './repair-place.ts';

const PAGE = 4096;

describe.each(ENCRYPTIONS)(
  'a vault with encrypted %s, damaged while its key was changed',
  (encryption) => {
    let place: TestPlace;
    let before: Descriptor;
    let after: Descriptor;
    let keys: Map<string, Buffer>;
    let oldDatabase: Buffer;

    beforeEach(async () => {
      place = testPlace(encryption);
      const vault = new Vault(await createVault(place, 'keyring'), place.files);
      for (let i = 0; i < 40; i++)
        vault.items.put({ kind: 'note', label: `item ${i}`, value: 'x'.repeat(300), tags: [] });
      vault.database.pragma('wal_checkpoint(TRUNCATE)');
      oldDatabase = readFileSync(place.files.database);
      before = readDescriptor(place.files.descriptor)!;
      const old = new Map(place.keys);
      (await changeKey(vault.database, place)).close();
      after = readDescriptor(place.files.descriptor)!;
      keys = new Map([...old, ...place.keys]);
    });
    afterEach(() => place.remove());

    /** As a kill in the middle of the change leaves it: both keys are there, and both are named. */
    function interrupted(database: Buffer): void {
      for (const [name, key] of keys) place.keys.set(name, Buffer.from(key));
      writeDescriptor(place.files.descriptor, { ...before, nextKey: after.key });
      const bytes = Buffer.from(database);
      bytes[2 * PAGE + 100]! ^= 1;
      writeFileSync(place.files.database, bytes);
    }

    it('is repaired under the old key where that is the one of the database', async () => {
      interrupted(oldDatabase);
      const { items } = await repairPlace(place);
      expect(items).toBeGreaterThan(0);
      expect(readDescriptor(place.files.descriptor)).toMatchObject({ key: before.key });
      await expectToOpen();
    });

    it('is repaired under the new key where the database has that already', async () => {
      interrupted(readFileSync(place.files.database));
      const { items } = await repairPlace(place);
      expect(items).toBeGreaterThan(0);
      expect(readDescriptor(place.files.descriptor)).toMatchObject({ key: after.key });
      await expectToOpen();
    });

    async function expectToOpen(): Promise<void> {
      expect(readDescriptor(place.files.descriptor)!.nextKey).toBeUndefined();
      (await openVault(place)).close();
    }
  },
);
