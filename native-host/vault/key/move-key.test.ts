import { describe, expect, it } from 'vitest';
import { keyExists } from './key-bytes.ts';
import type { KeyProvider, KeyStore } from './key-store.ts';
import { keychainLocked } from './keychain-errors.ts';
import { moveKey } from './move-key.ts';

const KEY = Buffer.alloc(32, 7);
const OTHER = Buffer.alloc(32, 8);

/** A place that keeps copies, and remembers the buffers it gave. */
function place(provider: KeyProvider, kept?: Buffer) {
  const given: Buffer[] = [];
  const state = { kept };
  const store: KeyStore = {
    provider,
    read: async () => {
      if (state.kept === undefined) return undefined;
      const copy = Buffer.from(state.kept);
      given.push(copy);
      return copy;
    },
    write: async (key) => {
      if (state.kept !== undefined && !state.kept.equals(key)) throw keyExists();
      state.kept = Buffer.from(key);
    },
    remove: async () => {
      state.kept = undefined;
    },
  };
  return { store, state, given };
}

const locked = () => Promise.reject(keychainLocked('Locked.'));

describe('moving a key', () => {
  it('leaves it in the new place only, and no copy in memory', async () => {
    const [from, to] = [place('file', KEY), place('keyring')];
    await moveKey(from.store, to.store);
    expect([from.state.kept, to.state.kept]).toEqual([undefined, KEY]);
    expect([...from.given, ...to.given].every((copy) => copy.every((byte) => byte === 0))).toBe(
      true,
    );
  });

  it('is told that there is none to move', async () => {
    await expect(moveKey(place('file').store, place('keyring').store)).rejects.toMatchObject({
      code: 'KEY_MISSING',
    });
  });

  it('changes nothing where the new place keeps another', async () => {
    const [from, to] = [place('file', KEY), place('keyring', OTHER)];
    await expect(moveKey(from.store, to.store)).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
    expect([from.state.kept, to.state.kept]).toEqual([KEY, OTHER]);
  });

  it.each([
    ['cannot be written', { write: locked }, 'KEYCHAIN_LOCKED'],
    ['cannot be read', { read: locked }, 'KEYCHAIN_LOCKED'],
    ['gives nothing back', { read: async () => undefined }, 'KEYCHAIN_FAILED'],
    ['gives another back', { read: async () => Buffer.from(OTHER) }, 'KEYCHAIN_FAILED'],
  ])('keeps the old one where the new place %s', async (_, failing, code) => {
    const from = place('file', KEY);
    const to = { ...place('keyring').store, ...failing };
    await expect(moveKey(from.store, to)).rejects.toMatchObject({ code });
    expect(from.state.kept).toEqual(KEY);
    expect(from.given.every((copy) => copy.every((byte) => byte === 0))).toBe(true);
  });

  it('ends what an earlier move could not', async () => {
    const [from, to] = [place('file', KEY), place('keyring')];
    await expect(moveKey({ ...from.store, remove: locked }, to.store)).rejects.toMatchObject({
      code: 'KEYCHAIN_LOCKED',
    });
    expect([from.state.kept, to.state.kept]).toEqual([KEY, KEY]);
    await moveKey(from.store, to.store);
    expect([from.state.kept, to.state.kept]).toEqual([undefined, KEY]);
  });

  it('to where it is already keeps it', async () => {
    const only = place('file', KEY);
    await moveKey(only.store, only.store);
    expect(only.state.kept).toEqual(KEY);
  });
});
