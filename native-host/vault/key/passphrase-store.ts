import { readFileSync, statSync } from 'node:fs';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { type Argon2Cost, DEFAULT_COST } from './argon2.ts';
import { keepKey, keyFileUnreadable } from './key-bytes.ts';
import type { KeyStore } from './key-store.ts';
import { createPrivateFile, removeFile } from './new-file.ts';
import { openKey, type PassphraseFile, parsePassphraseFile, sealKey } from './passphrase-file.ts';

export interface PassphraseStoreOptions {
  readonly file: string;
  readonly vaultId: string;
  /** Asks the person; `undefined` or empty where none is given. Asked once for every use. */
  readonly passphrase: () => Promise<string | undefined>;
  /** What guessing costs, for new files; tests give less. */
  readonly cost?: Argon2Cost;
}

/** Many times what such a file has. */
const MAX_FILE_BYTES = 4096;

/**
 * Keeps the key in a file, sealed with a passphrase (argon2id, AES-256-GCM).
 * Throws as `KeyStore` says: KEY_WRONG where the passphrase is another or the file is damaged,
 * KEYCHAIN_LOCKED where no passphrase is given, KEYCHAIN_FAILED where the file cannot be read; also
 * OUTPUT_UNWRITABLE where it cannot be written or removed, and AGENT_REFUSED where its folder
 * belongs to somebody else.
 */
export function createPassphraseStore(options: PassphraseStoreOptions): KeyStore {
  const { file, vaultId, passphrase, cost = DEFAULT_COST } = options;

  async function read(ask = passphrase): Promise<Buffer | undefined> {
    const sealed = readSealed(file);
    if (sealed === undefined) return undefined;
    const key = await openKey(sealed, await required(ask), vaultId);
    if (key === undefined) throw wrongPassphrase();
    return key;
  }

  async function write(key: Uint8Array): Promise<void> {
    const ask = once(passphrase);
    await keepKey(
      key,
      () => read(ask),
      async () => {
        const sealed = await sealKey(key, await required(ask), vaultId, cost);
        createPrivateFile(file, Buffer.from(`${JSON.stringify(sealed, null, 2)}\n`));
      },
    );
  }

  return {
    provider: 'passphrase',
    read: () => read(),
    write,
    remove: async () => removeFile(file),
  };
}

/** Asks at the first call, and gives the same answer again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

async function required(ask: () => Promise<string | undefined>): Promise<string> {
  const given = await ask();
  if (given) return given;
  throw new LifeSavorError(
    'KEYCHAIN_LOCKED',
    'The key is kept under a passphrase, and none was given.',
    'Try again and give the passphrase of the vault.',
  );
}

function readSealed(file: string): PassphraseFile | undefined {
  let text: string;
  try {
    text = statSync(file).size > MAX_FILE_BYTES ? '' : readFileSync(file, 'utf8');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return undefined;
    throw keyFileUnreadable(file, cause);
  }
  const sealed = parsePassphraseFile(text);
  if (sealed === undefined) throw damaged(file);
  return sealed;
}

function wrongPassphrase(): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    'The passphrase does not open the key of this vault.',
    'Try again. If you are sure of the passphrase, restore the key file from a backup.',
  );
}

function damaged(file: string): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    `The key file ${file} is damaged, so no passphrase can open it.`,
    'Restore the file from a backup.',
  );
}
