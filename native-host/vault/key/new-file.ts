import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isErrno } from '../../errno.ts';
import { ensurePrivateFolder } from '../../private-files.ts';
import { unwritable } from '../../write-file.ts';
import { keyExists } from './key-bytes.ts';

/**
 * Creates a file that only its owner may read, in a folder as private, and returns once it is on
 * the disk. It is there whole or not at all, and never takes the place of another: renaming would,
 * so the draft is linked to its name.
 * @throws LifeSavorError VAULT_EXISTS where there is a file, OUTPUT_UNWRITABLE, AGENT_REFUSED where
 * the folder belongs to somebody else.
 */
export function createPrivateFile(path: string, content: Uint8Array): void {
  ensurePrivateFolder(dirname(path));
  const draft = `${path}.${process.pid}.new`;
  try {
    writeDraft(draft, content);
    linkSync(draft, path);
  } catch (cause) {
    throw isErrno(cause, 'EEXIST') ? keyExists() : unwritable(path, cause);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(path));
}

/** Removes a file for good; nothing happens where there is none. @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw unwritable(path, cause);
  }
  syncFolder(dirname(path));
}

function writeDraft(draft: string, content: Uint8Array): void {
  // What an earlier process of the same number left behind is no key that anybody uses.
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes a new, changed or gone name last. Windows cannot open folders and keeps names by itself.
 * @throws LifeSavorError OUTPUT_UNWRITABLE.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    // A folder that is gone holds no name that could come back; some file systems sync none.
    if (!['ENOENT', 'EINVAL', 'ENOTSUP'].some((code) => isErrno(cause, code)))
      throw unwritable(folder, cause);
  }
}
