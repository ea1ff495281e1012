import { timingSafeEqual } from 'node:crypto';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { KEY_BYTES } from './key-store.ts';

/** Whether both are the same, in a time that does not tell where they differ. */
export function sameKey(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether `bytes` can be a key. */
export function isKey(bytes: Uint8Array): boolean {
  return bytes.length === KEY_BYTES;
}

/**
 * Keeps `key` by `put` unless a key is kept already, and reads it back.
 * @throws LifeSavorError VAULT_EXISTS where another key is kept, also when it came in between;
 * whatever `read` and `put` throw.
 */
export async function keepKey(
  key: Uint8Array,
  read: () => Promise<Buffer | undefined>,
  put: () => Promise<void>,
): Promise<void> {
  if (!isKey(key)) throw new RangeError(`A key has ${KEY_BYTES} bytes.`);
  const before = await compare(key, read);
  if (before === 'other') throw keyExists();
  if (before === 'same') return;
  await put();
  const after = await compare(key, read);
  if (after === 'other') throw keyExists();
  if (after === 'none') throw keyVanished();
}

async function compare(
  key: Uint8Array,
  read: () => Promise<Buffer | undefined>,
): Promise<'none' | 'same' | 'other'> {
  const kept = await read();
  if (kept === undefined) return 'none';
  const same = sameKey(kept, key);
  kept.fill(0);
  return same ? 'same' : 'other';
}

export function keyExists(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_EXISTS',
    'Another key is kept there already, and a key is never replaced.',
    'Use the vault that this key belongs to, or choose another place for the new key.',
  );
}

function keyVanished(): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_FAILED',
    'The key was stored, but could not be read back.',
    'Choose another place for the key.',
  );
}

/** A file in which a key is kept, itself or under a passphrase, and that cannot be read. */
export function keyFileUnreadable(file: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_FAILED',
    `The key file ${file} cannot be read.`,
    'Check that it is a file, that you may read it and that its disk works.',
    { cause },
  );
}
