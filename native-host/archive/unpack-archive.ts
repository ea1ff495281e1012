import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { unwritable } from '../write-file.ts';
import { ArchiveError } from './archive-errors.ts';
import { type ArchiveFile, openArchive } from './archive-file.ts';
import { checkEntries } from './check-entries.ts';
import { findDirectory } from './find-directory.ts';
import { type LocatedEntry, locateData } from './locate-data.ts';
import { readDirectory } from './read-directory.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Unpacks a zip archive, such as an `.mcpb` bundle, to the new folder `target`. Everything the
 * archive says is checked before the first byte is written, and what it does not say while it is
 * written: to a private folder beside the target, which becomes the target in one step. Where
 * anything fails, nothing is left. Files get no rights but that of being run.
 * @throws ArchiveError invalid, unsafe, too-large; LifeSavorError INPUT_UNREADABLE,
 * OUTPUT_UNWRITABLE, also where there is something at `target`; the signal's reason.
 */
export async function unpackArchive(
  file: string,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  const archive = await openArchive(file);
  try {
    const directory = await findDirectory(archive);
    const entries = await readDirectory(archive, directory);
    checkEntries(entries);
    const located = await locateData(archive, entries, directory.offset);
    signal?.throwIfAborted();
    await writeAll(archive, located, resolve(target), signal);
  } finally {
    await archive.handle.close();
  }
}

async function writeAll(
  archive: ArchiveFile,
  located: readonly LocatedEntry[],
  target: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (await isThere(target)) throw exists(target);
  let draft: string | undefined;
  try {
    draft = await mkdtemp(join(dirname(target), `.unpacking-${basename(target)}-`));
    for (const each of located) {
      signal?.throwIfAborted();
      const path = join(draft, each.entry.name);
      const isFile = each.entry.kind === 'file';
      await mkdir(isFile ? dirname(path) : path, { recursive: true, mode: 0o700 });
      if (isFile) await writeEntry(archive, each, path, signal);
    }
    // A folder that came meanwhile is replaced only when it is empty.
    await rename(draft, target);
    draft = undefined;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof LifeSavorError || cause instanceof ArchiveError) throw cause;
    throw existsSync(target) ? exists(target) : unwritable(target, cause);
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function exists(target: string): LifeSavorError {
  return new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    `There is something at ${target} already.`,
    'Remove it first, or use another name.',
  );
}
