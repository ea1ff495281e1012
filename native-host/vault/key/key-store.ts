/** Where a vault's key can be kept. */
export const KEY_PROVIDERS = ['keyring', 'keytar', 'passphrase', 'file'] as const;
export type KeyProvider = (typeof KEY_PROVIDERS)[number];

/** Bytes of a vault's key. */
export const KEY_BYTES = 32;

/**
 * Keeps the key of one vault. Whoever calls clears the bytes it was given or gave when done.
 * `undefined` means that the place was read and holds no key; whatever keeps it from being read is
 * an error, so that nobody takes a locked keychain for an empty one.
 */
export interface KeyStore {
  readonly provider: KeyProvider;
  /**
   * The key, or `undefined` where none is kept.
   * @throws LifeSavorError KEYCHAIN_LOCKED, KEYCHAIN_DISMISSED, KEYCHAIN_ABSENT, KEYCHAIN_FAILED,
   * KEY_WRONG (the passphrase does not open it, or what is kept is no key).
   */
  read(): Promise<Buffer | undefined>;
  /**
   * Keeps `key`, and reads it back to be sure.
   * @throws LifeSavorError as `read`, and VAULT_EXISTS where another key is kept already: a key is
   * never replaced.
   */
  write(key: Uint8Array): Promise<void>;
  /** Removes the key; nothing happens where none is kept. @throws LifeSavorError as `read`. */
  remove(): Promise<void>;
}
