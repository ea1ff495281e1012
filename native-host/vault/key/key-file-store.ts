import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { isOpenToOthers, isOurs } from '../../private-files.ts';
import { keepKey, keyFileUnreadable } from './key-bytes.ts';
import { fromHexBytes, toHexBytes } from './key-hex.ts';
import { KEY_BYTES, type KeyStore } from './key-store.ts';
import { createPrivateFile, removeFile } from './new-file.ts';

export interface KeyFileStoreOptions {
  readonly file: string;
}

const DIGITS = KEY_BYTES * 2;

/**
 * Keeps the key in a file as 64 hex digits, readable by its owner only: for machines without a
 * keychain and without anybody to type a passphrase.
 * Throws as `KeyStore` says: KEY_WRONG where the file is open to others, belongs to somebody else
 * or holds no key, KEYCHAIN_FAILED where it cannot be read; also OUTPUT_UNWRITABLE where it cannot
 * be written or removed, and AGENT_REFUSED where its folder belongs to somebody else.
 */
export function createKeyFileStore({ file }: KeyFileStoreOptions): KeyStore {
  const read = async () => readKeyFile(file);
  return {
    provider: 'file',
    read,
    write: (key) => keepKey(key, read, async () => writeKeyFile(file, key)),
    remove: async () => removeFile(file),
  };
}

function writeKeyFile(file: string, key: Uint8Array): void {
  const content = toHexBytes(key);
  try {
    createPrivateFile(file, content);
  } finally {
    content.fill(0);
  }
}

function readKeyFile(file: string): Buffer | undefined {
  const handle = openKeyFile(file);
  if (handle === undefined) return undefined;
  const content = Buffer.alloc(DIGITS + 2);
  try {
    // The open file is looked at, not its name, so that nobody can exchange it in between.
    refuseForeign(file, fstatSync(handle));
    const length = readSync(handle, content);
    const key = fromHexBytes(withoutNewline(content.subarray(0, length)));
    if (key === undefined) throw noKey(file);
    return key;
  } catch (error) {
    throw error instanceof LifeSavorError ? error : keyFileUnreadable(file, error);
  } finally {
    content.fill(0);
    closeSync(handle);
  }
}

function openKeyFile(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return undefined;
    throw keyFileUnreadable(file, cause);
  }
}

/** An editor may have ended the line. */
function withoutNewline(content: Buffer): Buffer {
  return content.at(-1) === 0x0a ? content.subarray(0, -1) : content;
}

function refuseForeign(file: string, stats: Stats): void {
  if (!isOurs(stats)) {
    const message = `The key file ${file} belongs to another user, so the key in it is not trusted.`;
    const nextStep = `If the key is yours, make yourself the owner (chown), then run: chmod 600 ${file}`;
    throw new LifeSavorError('KEY_WRONG', message, nextStep);
  }
  if (!isOpenToOthers(stats)) return;
  const message = `The key file ${file} is open to other users of this machine.`;
  throw new LifeSavorError('KEY_WRONG', message, `Run: chmod 600 ${file}`);
}

function noKey(file: string): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    `The key file ${file} is damaged: it does not hold ${DIGITS} hex digits.`,
    'Restore the file from a backup.',
  );
}
