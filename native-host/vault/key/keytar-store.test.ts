import { describe, expect, it } from 'vitest';
import { createKeytarStore, type Keytar } from './keytar-store.ts';
import type { SecretService, SecretServiceState } from './secret-service.ts';

const KEY = Buffer.alloc(32, 0xab);

/** A keychain as keytar shows it: null and false also where it is locked. */
function keychain() {
  const kept = new Map<string, string>();
  const is: { state: SecretServiceState } = { state: 'unlocked' };
  const keytar: Keytar = {
    getPassword: async (_, account) => (is.state === 'locked' ? null : (kept.get(account) ?? null)),
    setPassword: async (_, account, password) => void kept.set(account, password),
    deletePassword: async (_, account) => is.state !== 'locked' && kept.delete(account),
  };
  const service: SecretService = { state: async () => is.state, open: async () => 'unlocked' };
  return { kept, is, keytar, service };
}

function storeOn({ keytar, service }: ReturnType<typeof keychain>) {
  const load = async () => keytar;
  return createKeytarStore({ vaultId: 'v1', platform: 'linux', load, secretService: service });
}

describe('the keychain through keytar', () => {
  it('gives the key back until it is removed', async () => {
    const store = storeOn(keychain());
    expect(await store.read()).toBeUndefined();
    await store.write(KEY);
    expect(await store.read()).toEqual(KEY);
    await store.remove();
    expect(await store.read()).toBeUndefined();
  });

  it('is locked, not empty, when keytar gives null for a locked one', async () => {
    const locked = keychain();
    await storeOn(locked).write(KEY);
    locked.is.state = 'locked';
    await expect(storeOn(locked).read()).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
    await expect(storeOn(locked).write(Buffer.alloc(32, 2))).rejects.toMatchObject({
      code: 'KEYCHAIN_LOCKED',
    });
    locked.is.state = 'unlocked';
    expect(await storeOn(locked).read()).toEqual(KEY);
  });

  it.each(['', 'no hex', 'ab', `${'ab'.repeat(32)}?`])(
    'does not take “%s” for a key',
    async (text) => {
      const other = keychain();
      other.kept.set('v1', text);
      await expect(storeOn(other).read()).rejects.toMatchObject({ code: 'KEY_WRONG' });
    },
  );

  it('is absent where keytar cannot be loaded, and says how to get it', async () => {
    const store = createKeytarStore({ vaultId: 'v1', platform: 'darwin', load: notInstalled });
    await expect(store.read()).rejects.toMatchObject({
      code: 'KEYCHAIN_ABSENT',
      nextStep: expect.stringContaining('scripts/keytar.mjs'),
    });
  });
});

async function notInstalled(): Promise<Keytar> {
  const name: string = 'keytar-is-not-installed';
  return import(name);
}
