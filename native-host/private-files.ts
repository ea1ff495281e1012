import { chmodSync, lstatSync, mkdirSync, type Stats } from 'node:fs';
import { LifeSavorError } from '../shared/protocol/errors.ts';

/**
 * Makes `folder` (and its parents) and closes it to other users.
 * @throws LifeSavorError OUTPUT_UNWRITABLE when it cannot be made, AGENT_REFUSED when it belongs
 * to somebody else.
 */
export function ensurePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new LifeSavorError(
      'OUTPUT_UNWRITABLE',
      `The folder ${folder} cannot be created.`,
      'Check that the folder above it exists, is a folder and may be written to.',
      { cause },
    );
  }
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || !isOurs(stats)) throw foreign(folder);
  if (isOpenToOthers(stats)) chmodSync(folder, 0o700);
}

/** Whether the current user owns the file; always true where there are no numeric users. */
export function isOurs(stats: Stats): boolean {
  return process.getuid === undefined || stats.uid === process.getuid();
}

/** Whether group or others may do anything with it; always false on Windows. */
export function isOpenToOthers(stats: Stats): boolean {
  return process.platform !== 'win32' && (stats.mode & 0o077) !== 0;
}

function foreign(folder: string): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    `The folder ${folder} belongs to another user or is not a folder.`,
    'Remove it, or set LIFESAVOR_HOME to a folder of your own.',
  );
}
