import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from '../database/count-rows.ts';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { ENTRIES } from '../database/tables.ts';
import { createVault } from '../open-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';

let place: TestPlace;
let vault: Vault;
let now: number;

describe.each(ENCRYPTIONS)('with encrypted %s', (encryption) => {
  beforeEach(async () => {
    place = testPlace(encryption);
    now = Date.parse('2026-01-02T03:04:05Z');
    vault = new Vault(await createVault(place, 'keyring'), place.files, () => now);
  });
  afterEach(() => {
    vault.close();
    place.remove();
  });

  describe('saved items', () => {
    it('are listed by label and found by label, tag and origin, without their values', () => {
      const { items } = vault;
      items.put({ kind: 'secret', label: 'Bank', value: 'pin-1234', tags: ['money'] });
      items.put({
        kind: 'profile',
        type: 'EMAIL_ADDRESS',
        label: 'address of mine',
        value: 'ada@example.org',
        tags: [],
        origin: 'https://shop.example',
      });
      const all = items.list();
      expect(all.map(({ label }) => label)).toEqual(['address of mine', 'Bank']);
      expect(JSON.stringify(all)).not.toMatch(/pin-1234|ada@example/);
      const labels = (filter: Parameters<typeof items.list>[0]) =>
        items.list(filter).map(({ label }) => label);
      expect(labels({ kind: 'secret' })).toEqual(['Bank']);
      expect(labels({ tag: 'money' })).toEqual(['Bank']);
      expect(labels({ query: 'MINE' })).toEqual(['address of mine']);
      expect(labels({ query: 'shop.ex' })).toEqual(['address of mine']);
      expect(labels({ query: 'pin-1234' })).toEqual([]);
    });

    it('change in what is given and keep the rest', () => {
      const { id } = vault.items.put({ kind: 'note', label: 'Plan', value: 'old', tags: ['a'] });
      now += 1000;
      vault.items.edit(id, { value: 'new', label: undefined });
      expect(vault.items.get(id)).toMatchObject({
        label: 'Plan',
        value: 'new',
        tags: ['a'],
        createdAt: '2026-01-02T03:04:05.000Z',
        updatedAt: '2026-01-02T03:04:06.000Z',
      });
    });

    it('are gone once removed', () => {
      const { id } = vault.items.put({ kind: 'note', label: 'Plan', value: 'x', tags: [] });
      vault.items.remove(id);
      for (const action of ['get', 'remove'] as const)
        expect(() => vault.items[action](id)).toThrow('no such item');
    });
  });

  describe('placeholder maps', () => {
    const entry = (n: number, value: string) =>
      ({ placeholder: `[EMAIL_${n}]`, type: 'EMAIL_ADDRESS', value }) as const;

    it('keep the first value of a placeholder', () => {
      vault.conversations.add([{ conversation: 'c', entries: [entry(1, 'a@example.org')] }]);
      vault.conversations.add([
        { conversation: 'c', entries: [entry(1, 'b@example.org'), entry(2, 'c@example.org')] },
      ]);
      expect(vault.conversations.entries('c')).toEqual([
        entry(1, 'a@example.org'),
        entry(2, 'c@example.org'),
      ]);
      expect(vault.conversations.entries('d')).toEqual([]);
    });

    it('are forgotten on request, and when nobody has used them for long', () => {
      const add = (conversation: string) =>
        vault.conversations.add([{ conversation, entries: [entry(1, 'a@example.org')] }]);
      add('old');
      now += 10_000;
      add('new');
      expect(vault.conversations.expire(5000)).toBe(1);
      expect(vault.conversations.entries('old')).toEqual([]);
      expect(vault.conversations.forget('new')).toBe(true);
      expect(vault.conversations.forget('new')).toBe(false);
      expect(countRows(vault.database, ENTRIES)).toBe(0);
    });

    it('are not thrown away when the clock is set back', () => {
      vault.conversations.add([{ conversation: 'c', entries: [entry(1, 'a@example.org')] }]);
      now -= 365 * 86_400_000;
      expect(vault.conversations.expire(86_400_000)).toBe(0);
      expect(vault.conversations.entries('c')).toHaveLength(1);
    });
  });
});
