import type { AsyncEntry } from '@napi-rs/keyring';
import type { KeyStore } from './key-store.ts';
import { keychainAbsent } from './keychain-errors.ts';
import {
  createKeychainStore,
  type KeychainEntry,
  type KeychainOptions,
  SERVICE_NAME,
} from './keychain-store.ts';

/** What is used of `@napi-rs/keyring`. */
export interface KeyringModule {
  AsyncEntry: new (
    ...args: ConstructorParameters<typeof AsyncEntry>
  ) => Pick<AsyncEntry, 'getSecret' | 'setSecret' | 'deleteCredential'>;
}

export interface KeyringStoreOptions extends KeychainOptions {
  /** Loads the library, which has no build for some platforms. */
  readonly load?: () => Promise<KeyringModule>;
}

/**
 * Keeps the key in the keychain of the operating system: Keychain, Credential Manager, Secret
 * Service. It is kept as bytes, since a string with the key in it could not be cleared.
 * Throws as `KeyStore` says; KEYCHAIN_ABSENT also where the library has no build.
 */
export function createKeyringStore(options: KeyringStoreOptions): KeyStore {
  const load = options.load ?? (() => import('@napi-rs/keyring'));
  return createKeychainStore('keyring', options, async () => {
    const keyring = await load().catch((cause: unknown) => {
      throw keychainAbsent('The keychain library has no build for this system.', cause);
    });
    return openEntry(keyring, options.vaultId);
  });
}

function openEntry({ AsyncEntry }: KeyringModule, vaultId: string): KeychainEntry {
  // Not pinned, an entry goes to the kernel's keyring, which forgets it with the next restart.
  // Opening one talks to the keychain already, so each use opens its own.
  const open = () => new AsyncEntry(SERVICE_NAME, vaultId, { linux: { store: 'secret-service' } });
  return {
    get: async () => takeBytes(await open().getSecret()),
    set: async (key) => {
      // A copy: the library may read it after a time-out, when its owner has cleared the key.
      const copy = Uint8Array.from(key);
      await open()
        .setSecret(copy)
        .finally(() => copy.fill(0));
    },
    delete: async () => {
      await open().deleteCredential();
    },
  };
}

/** The bytes as a buffer; the array they came in is cleared. */
function takeBytes(bytes: number[] | null): Buffer | undefined {
  if (bytes === null) return undefined;
  const key = Buffer.from(bytes);
  bytes.fill(0);
  return key;
}
