import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { unwritable } from '../../write-file.ts';
import { type ArchiveFile, openArchive } from './archive-file.ts';
import { checkEntries } from './check-entries.ts';
import { findDirectory } from './find-directory.ts';
import { type LocatedEntry, locateData } from './locate-data.ts';
import { readDirectory } from './read-directory.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Unpacks an `.mcpb` bundle, which is a zip archive, to the new folder `target`. Everything the
 * archive says is checked before the first byte is written, and what it does not say while it is
 * written: to a private folder beside the target, which becomes the target in one step. Where
 * anything fails, nothing is left. Files get no rights but that of being run.
 * @throws LifeSavorError SKILL_ARCHIVE_INVALID, SKILL_ARCHIVE_UNSAFE, SKILL_ARCHIVE_TOO_LARGE,
 * SKILL_EXISTS, INPUT_UNREADABLE, OUTPUT_UNWRITABLE; the signal's reason.
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
  if (await isThere(target)) throw exists();
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
    if (cause instanceof LifeSavorError) throw cause;
    throw existsSync(target) ? exists() : unwritable(target, cause);
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

function exists(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_EXISTS',
    'There is something at the place of the skill already.',
    'Remove it first, or use another name.',
  );
}
