import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { LifeSavorError } from '../shared/protocol/errors.ts';

/**
 * Replaces `path` in one step: whoever reads it sees the old content or the new, never a part.
 * @throws LifeSavorError OUTPUT_UNWRITABLE.
 */
export function writeFileAtomic(path: string, content: string | Uint8Array, mode: number): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    writeFileSync(draft, content, { mode, flag: 'wx' });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw unwritable(path, cause);
  }
}

/** The error of a file that cannot be written. */
export function unwritable(path: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    `${path} cannot be written.`,
    'Check that its folder exists, is a folder and may be written to.',
    { cause },
  );
}
