import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { createVault, openVault } from '../open-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';
import type { NewCommand } from './cloud-table.ts';

const DAY_MS = 86_400_000;

describe.each(ENCRYPTIONS)('with %s encrypted', (encryption) => {
  let place: TestPlace;
  let vault: Vault;
  let now: number;
  beforeEach(async () => {
    now = 1_800_000_000_000;
    place = testPlace(encryption);
    vault = new Vault(await createVault(place, 'keyring'), place.files, () => now);
  });
  afterEach(() => {
    vault.close();
    place.remove();
  });

  /** As after a crash: what was not on the disk is gone. */
  async function reopen(): Promise<void> {
    vault.close();
    vault = new Vault(await openVault(place), place.files, () => now);
  }

  function command(id: string, expiresAt = now + 600_000): NewCommand {
    return { id, digest: `digest of ${id}`, kind: 'logs', body: `{"id":"${id}"}`, expiresAt };
  }
  const outbox = () => vault.cloud.outbox(10_000).map(({ id }) => id);

  it('a command is kept before it is carried out, its result after, both in their turn', async () => {
    expect(vault.cloud.begin(command('a'), 'received a')).toBe(true);
    await reopen();
    expect(vault.cloud.find('a')).toEqual({ digest: 'digest of a', state: 'started' });
    expect(vault.cloud.orders()).toMatchObject([{ id: 'a', kind: 'logs', state: 'started' }]);
    now -= DAY_MS;
    vault.cloud.finish('a', 'result a');
    vault.cloud.begin(command('b'), 'received b');
    await reopen();
    expect(vault.cloud.find('a')).toEqual({ digest: 'digest of a', result: 'result a' });
    expect(outbox()).toEqual(['a.received', 'a.done', 'b.received']);
  });

  it('a command that came twice is one, and ends once', () => {
    vault.cloud.begin(command('a'), 'received');
    expect(vault.cloud.begin({ ...command('a'), digest: 'another' }, 'received')).toBe(false);
    vault.cloud.finish('a', 'first');
    vault.cloud.finish('a', 'second');
    expect(vault.cloud.find('a')).toEqual({ digest: 'digest of a', result: 'first' });
  });

  it('tells again how far a command is, so that it is not taken for what was told before', () => {
    const told = () => vault.cloud.outbox(9).map(({ id, queuedAt }) => [id, queuedAt] as const);
    vault.cloud.begin(command('a'), 'received');
    const [[, before]] = told() as [readonly [string, number]];
    vault.cloud.sent(outbox());
    vault.cloud.again('a', 'received once more');
    expect(vault.cloud.outbox(9)).toMatchObject([{ id: 'a.received', body: 'received once more' }]);
    vault.cloud.finish('a', 'result');
    const first = told().at(-1)!;
    now += 1;
    vault.cloud.again('a', 'received');
    expect(outbox()).toEqual(['a.received', 'a.done']);
    expect(told().at(-1)![1]).toBeGreaterThan(first[1]);
    expect(first[1]).toBeGreaterThan(before);
    vault.cloud.again('unknown', 'received');
    expect(vault.cloud.waiting()).toBe(2);
  });

  it('drops the oldest words that something came, and never a result', () => {
    for (let i = 0; i < 1010; i++) {
      vault.cloud.begin(command(`c${i}`), 'received');
      if (i < 20) vault.cloud.finish(`c${i}`, 'result');
    }
    const ids = outbox();
    expect(ids.filter((id) => id.endsWith('.done'))).toHaveLength(20);
    expect(ids.filter((id) => id.endsWith('.received'))).toHaveLength(1000);
    expect(ids).not.toContain('c9.received');
    expect(ids).toContain('c10.received');
    expect(vault.cloud.waiting()).toBe(1020);
  });

  it('forgets commands long expired, but not what is owed, and says from when on', async () => {
    for (const id of ['told', 'owed', 'open']) vault.cloud.begin(command(id), 'received');
    vault.cloud.finish('told', 'result');
    vault.cloud.finish('owed', 'result');
    vault.cloud.pend('open');
    vault.cloud.sent(['told.received', 'told.done']);
    const expired = now + 600_000;
    expect(vault.cloud.prune(DAY_MS)).toBe(0);
    now += 2 * DAY_MS;
    expect(vault.cloud.prune(DAY_MS)).toBe(expired);
    expect(vault.cloud.find('told')).toBeUndefined();
    expect(vault.cloud.find('owed')).toBeDefined();
    expect(vault.cloud.find('open')).toMatchObject({ state: 'pending' });
    await reopen();
    now = 1_000;
    expect(vault.cloud.prune(DAY_MS)).toBe(expired);
  });

  it('keeps refused ones, and what is to be read until it was', () => {
    vault.cloud.refuse(command('no'), 'refused');
    expect(vault.cloud.find('no')).toEqual({ digest: 'digest of no', result: 'refused' });
    expect(outbox()).toEqual(['no.done']);
    vault.cloud.begin(command('news'), 'received');
    vault.cloud.finish('news', 'noted', { noted: true });
    expect(vault.cloud.orders()).toMatchObject([{ id: 'news', state: 'noted' }]);
    expect(vault.cloud.orderHeads()).toEqual([{ id: 'news', kind: 'logs', state: 'noted' }]);
    vault.cloud.removeOrder('news');
    expect(vault.cloud.orders()).toEqual([]);
    expect(vault.cloud.find('news')).toMatchObject({ result: 'noted' });
    vault.cloud.clear();
    expect(outbox()).toEqual([]);
    expect(vault.cloud.find('no')).toBeDefined();
  });
});
