import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isKey, keepKey } from './key-bytes.ts';
import type { KeyProvider, KeyStore } from './key-store.ts';
import { keychainError, keychainLocked, keyringMissing } from './keychain-errors.ts';
import { createSecretService, type SecretService } from './secret-service.ts';

/** The name under which every keychain lists our keys; the account is the vault. */
export const SERVICE_NAME = 'org.lifesavor.agent';

/** One entry of a keychain, as a library gives it. Its errors are the library's own. */
export interface KeychainEntry {
  get(): Promise<Buffer | undefined>;
  set(key: Uint8Array): Promise<void>;
  delete(): Promise<void>;
}

export interface KeychainOptions {
  readonly vaultId: string;
  readonly platform: NodeJS.Platform;
  /** How long a call may take: the keychain may be asking for its password. Two minutes. */
  readonly timeoutMs?: number;
  /** The Secret Service of the session on Linux; tests give their own. */
  readonly secretService?: SecretService;
}

const PROMPT_MS = 120_000;

/**
 * A key store on an entry of the operating system's keychain. `entry` loads the library and may
 * throw. On Linux the Secret Service is opened before every use, and asked again when nothing was
 * found: the libraries hang, prompt or take a locked keychain for an empty one.
 */
export function createKeychainStore(
  provider: KeyProvider,
  options: KeychainOptions,
  entry: () => Promise<KeychainEntry>,
): KeyStore {
  const { platform, timeoutMs = PROMPT_MS } = options;
  const service = platform === 'linux' ? secretServiceOf(options, timeoutMs) : undefined;

  async function read(): Promise<Buffer | undefined> {
    const loaded = await entry();
    await service?.open();
    const kept = await inTime(loaded.get(), timeoutMs);
    if (kept === undefined) {
      if ((await service?.state()) === 'locked') throw keychainLocked('The keychain is locked.');
      return undefined;
    }
    if (isKey(kept)) return kept;
    kept.fill(0);
    throw noKey();
  }

  async function put(key: Uint8Array): Promise<void> {
    const loaded = await entry();
    if ((await service?.open()) === 'no-collection') throw keyringMissing();
    await inTime(loaded.set(key), timeoutMs);
  }

  async function remove(): Promise<void> {
    const loaded = await entry();
    await service?.open();
    await inTime(loaded.delete(), timeoutMs);
  }

  return { provider, read, write: (key) => keepKey(key, read, () => put(key)), remove };
}

function secretServiceOf({ secretService }: KeychainOptions, promptMs: number): SecretService {
  return secretService ?? createSecretService({ env: process.env, promptMs });
}

/**
 * What `call` gives, unless it takes too long: nothing ends a native call, so it is left behind
 * and a key that it still gives is cleared.
 * @throws LifeSavorError KEYCHAIN_LOCKED when too late, else what the library's error means.
 */
async function inTime<T>(call: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    call.then(clear, () => undefined);
    reject(keychainLocked('The keychain did not answer; it may be waiting for its password.'));
  }, timeoutMs);
  try {
    return await Promise.race([call, late]);
  } catch (error) {
    throw keychainError(error);
  } finally {
    clearTimeout(timer);
  }
}

function clear(value: unknown): void {
  if (value instanceof Uint8Array) value.fill(0);
}

function noKey(): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    `The entry ${SERVICE_NAME} in the keychain does not hold a key.`,
    'Restore the key from a backup of the vault, or remove the entry if its vault is gone.',
  );
}
