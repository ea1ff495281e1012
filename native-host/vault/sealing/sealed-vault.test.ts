import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changeKey } from '../change-key.ts';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { readDescriptor } from '../descriptor.ts';
import { createVault, openVault } from '../open-vault.ts';
import { saveHead } from '../repair/head-copy.ts';
import { repairVault } from '../repair/repair-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';
import { verifyVault } from '../verify-vault.ts';

/** What must not be seen in any file of the vault. */
const PLANTED = {
  label: 'planted-label-3141',
  value: 'planted-value-5926',
  tag: 'planted-tag-5358',
  origin: 'https://planted-origin-9793.example',
  conversation: 'https://chat.example/c/planted-conversation-2384',
  entry: 'planted-entry-6264@example.org',
  kind: 'profile',
  type: 'EMAIL_ADDRESS',
  setting: 'inbox-private-key',
} as const;

let place: TestPlace;
afterEach(() => place.remove());

async function filledVault(): Promise<Vault> {
  const vault = new Vault(await createVault(place, 'keyring'), place.files);
  const { kind, type, label, value, tag, origin, conversation, entry } = PLANTED;
  vault.items.put({ kind, type, label, value, tags: [tag], origin });
  vault.items.put({ kind: 'note', label: 'another', value: 'another-value', tags: [] });
  const placeholder = '[EMAIL_1]';
  vault.conversations.add([{ conversation, entries: [{ placeholder, type, value: entry }] }]);
  saveHead(vault.database, place.files);
  // In the write-ahead log, and once more in the database.
  vault.items.put({ kind, type, label, value, tags: [tag], origin });
  return vault;
}

/** Names of what is planted and stands in a file as it is, in either order of bytes. */
function seen(): string[] {
  const files = readdirSync(place.files.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  return Object.entries(PLANTED)
    .filter(([, text]) =>
      files.some((bytes) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))),
    )
    .map(([name]) => name);
}

describe.each(ENCRYPTIONS)('with encrypted %s', (encryption) => {
  it('nothing that was put in stands in a file, open or closed or under a new key', async () => {
    place = testPlace(encryption);
    const vault = await filledVault();
    expect(readdirSync(place.files.folder)).toContain('vault.db-wal');
    expect(seen()).toEqual([]);
    vault.close();
    expect(seen()).toEqual([]);
    (await changeKey(await openVault(place), place)).close();
    expect(seen()).toEqual([]);
    const again = new Vault(await openVault(place), place.files);
    const [item] = again.items.list({ tag: PLANTED.tag });
    expect(again.items.get(item!.id)).toMatchObject({ value: PLANTED.value, type: PLANTED.type });
    expect(again.conversations.entries(PLANTED.conversation)).toHaveLength(1);
    expect(again.auditKey()).toHaveLength(32);
    again.close();
  });
});

describe('values that were exchanged between two rows', () => {
  it('are not given out, are counted, and the rest is kept by a repair', async () => {
    place = testPlace('fields');
    const vault = await filledVault();
    const [other] = vault.items.list({ query: 'another' });
    const [moved] = vault.items.list({ query: PLANTED.label });
    vault.database
      .prepare('UPDATE items SET value = (SELECT value FROM items WHERE id = ?) WHERE id = ?')
      .run(moved!.id, other!.id);
    expect(() => vault.items.get(other!.id)).toThrow('damaged');
    expect(vault.items.get(moved!.id).value).toBe(PLANTED.value);
    const report = verifyVault(vault.database);
    expect(report).toMatchObject({ ok: false, items: 3, entries: 1 });
    expect(report.problems).toEqual(['Table items: 1 rows are damaged or were moved.']);
    vault.close();

    const [key] = [...place.keys.values()];
    const repaired = await repairVault(place.files, readDescriptor(place.files.descriptor)!, key!);
    expect(repaired).toMatchObject({ items: 2, entries: 1 });
    const after = await openVault(place);
    expect(verifyVault(after)).toMatchObject({ ok: true, items: 2 });
    after.close();
  });
});
