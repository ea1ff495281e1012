import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { KeyStore } from './key-store.ts';
import {
  createKeychainStore,
  type KeychainEntry,
  type KeychainOptions,
  SERVICE_NAME,
} from './keychain-store.ts';

/** Not the other store's name: on macOS both libraries would share one entry, in two forms. */
const NAME = `${SERVICE_NAME}.keytar`;

/** What is used of `keytar` 7. Never its `findCredentials`, which can crash the process. */
export interface Keytar {
  /** Also null where the keychain is locked. */
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  /** Also false where the keychain is locked. */
  deletePassword(service: string, account: string): Promise<boolean>;
}

export interface KeytarStoreOptions extends KeychainOptions {
  /** Loads the library, which is optional: it is built or downloaded when it is installed. */
  readonly load?: () => Promise<Keytar>;
}

/**
 * Keeps the key in the keychain of the operating system through `keytar`, as 64 hex digits: it
 * takes strings only, so a copy of the key stays in memory until it is collected.
 * Throws as `KeyStore` says; KEYCHAIN_ABSENT also where keytar is not installed or cannot be loaded.
 */
export function createKeytarStore(options: KeytarStoreOptions): KeyStore {
  const load = options.load ?? loadKeytar;
  return createKeychainStore('keytar', options, async () => {
    const keytar = await load().catch((cause: unknown) => {
      throw keytarMissing(cause);
    });
    return openEntry(keytar, options.vaultId);
  });
}

function openEntry(keytar: Keytar, vaultId: string): KeychainEntry {
  return {
    get: async () => {
      const kept = await keytar.getPassword(NAME, vaultId);
      return kept === null ? undefined : fromHex(kept);
    },
    set: (key) => keytar.setPassword(NAME, vaultId, Buffer.from(key).toString('hex')),
    delete: async () => {
      await keytar.deletePassword(NAME, vaultId);
    },
  };
}

/** The bytes; none at all where it is no hex, and so no key. */
function fromHex(text: string): Buffer {
  return Buffer.from(/^[0-9a-f]*$/i.test(text) ? text : '', 'hex');
}

async function loadKeytar(): Promise<Keytar> {
  // Not a literal: neither types nor bundler may expect a package that need not be there.
  const name: string = 'keytar';
  const { default: keytar }: { default: Keytar } = await import(name);
  return keytar;
}

function keytarMissing(cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_ABSENT',
    'The keytar package is not installed or cannot be loaded.',
    'Build it with "node scripts/keytar.mjs", or choose another place for the key.',
    { cause },
  );
}
