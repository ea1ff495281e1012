import { describe, expect, it } from 'vitest';
import { keychainLocked } from './keychain-errors.ts';
import { createKeyringStore, type KeyringModule } from './napi-keyring.ts';
import type { SecretService } from './secret-service.ts';

const KEY = Buffer.alloc(32, 1);
const OPEN: SecretService = { state: async () => 'unlocked', open: async () => 'unlocked' };

/** A library that keeps its entries in `kept`, under service and account. */
function library(kept: Map<string, Uint8Array>, seen: unknown[] = []): KeyringModule {
  return {
    AsyncEntry: class {
      readonly #name: string;

      constructor(service: string, account: string, options?: unknown) {
        this.#name = `${service}/${account}`;
        seen.push(options);
      }

      async getSecret() {
        const secret = kept.get(this.#name);
        return secret === undefined ? null : [...secret];
      }

      async setSecret(secret: Uint8Array) {
        kept.set(this.#name, Uint8Array.from(secret));
      }

      async deleteCredential() {
        return kept.delete(this.#name);
      }
    },
  };
}

function storeOn(module: KeyringModule, secretService = OPEN, timeoutMs = 1000) {
  const load = async () => module;
  return createKeyringStore({ vaultId: 'v1', platform: 'linux', load, secretService, timeoutMs });
}

/** A library whose reading is `getSecret`. */
function reading(getSecret: () => Promise<number[] | null>): KeyringModule {
  const { AsyncEntry } = library(new Map());
  return {
    AsyncEntry: class extends AsyncEntry {
      override getSecret = getSecret;
    },
  };
}

describe('the keychain of the operating system', () => {
  it('gives the key back until it is removed', async () => {
    const kept = new Map<string, Uint8Array>();
    const store = storeOn(library(kept));
    expect(await store.read()).toBeUndefined();
    await store.write(KEY);
    expect([...kept.keys()]).toEqual(['org.lifesavor.agent/v1']);
    expect(await store.read()).toEqual(KEY);
    await store.remove();
    await store.remove();
    expect(await store.read()).toBeUndefined();
  });

  it('is never the kernel’s keyring, which forgets', async () => {
    const seen: unknown[] = [];
    await storeOn(library(new Map(), seen)).read();
    expect(seen).toEqual([{ linux: { store: 'secret-service' } }]);
  });

  it('never replaces a key by another', async () => {
    const store = storeOn(library(new Map()));
    await store.write(KEY);
    await store.write(KEY);
    await expect(store.write(Buffer.alloc(32, 2))).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
    expect(await store.read()).toEqual(KEY);
  });

  it('is absent where the library has no build', async () => {
    const load = () => Promise.reject(new Error('Cannot find native binding.'));
    const store = createKeyringStore({
      vaultId: 'v1',
      platform: 'linux',
      load,
      secretService: OPEN,
    });
    await expect(store.read()).rejects.toMatchObject({ code: 'KEYCHAIN_ABSENT' });
  });

  it('is locked, not empty, where it was locked in the meantime', async () => {
    const service: SecretService = { ...OPEN, state: async () => 'locked' };
    await expect(storeOn(library(new Map()), service).read()).rejects.toMatchObject({
      code: 'KEYCHAIN_LOCKED',
    });
  });

  it('is not touched while it is locked', async () => {
    const kept = new Map([['org.lifesavor.agent/v1', KEY]]);
    const locked: SecretService = {
      ...OPEN,
      open: () => Promise.reject(keychainLocked('Locked.')),
    };
    const store = storeOn(library(kept), locked);
    for (const use of [store.read, store.remove, () => store.write(Buffer.alloc(32, 2))])
      await expect(use()).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
    expect(kept.get('org.lifesavor.agent/v1')).toEqual(KEY);
  });

  it('cannot keep a key without a keyring', async () => {
    const kept = new Map<string, Uint8Array>();
    const service: SecretService = { ...OPEN, open: async () => 'no-collection' };
    const store = storeOn(library(kept), service);
    expect(await store.read()).toBeUndefined();
    await expect(store.write(KEY)).rejects.toMatchObject({ code: 'KEYCHAIN_ABSENT' });
    expect(kept.size).toBe(0);
  });

  it('does not hang when the library does', async () => {
    const store = storeOn(
      reading(() => new Promise(() => undefined)),
      OPEN,
      20,
    );
    await expect(store.read()).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
  });

  it('tells a closed password window from other errors', async () => {
    const failing = (message: string) => storeOn(reading(() => Promise.reject(new Error(message))));
    await expect(failing('unlock prompt was dismissed').read()).rejects.toMatchObject({
      code: 'KEYCHAIN_DISMISSED',
    });
    await expect(failing('out of order').read()).rejects.toMatchObject({ code: 'KEYCHAIN_FAILED' });
  });

  it('says when what it holds is no key', async () => {
    await expect(storeOn(reading(async () => [1, 2, 3])).read()).rejects.toMatchObject({
      code: 'KEY_WRONG',
    });
  });

  it('asks no Secret Service where the system has another keychain', async () => {
    const secretService: SecretService = {
      ...OPEN,
      open: () => Promise.reject(new Error('asked')),
    };
    const load = async () => library(new Map());
    const store = createKeyringStore({ vaultId: 'v1', platform: 'darwin', load, secretService });
    expect(await store.read()).toBeUndefined();
  });
});
