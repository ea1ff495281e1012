import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Links } from './links.ts';
import {
  MAX_BYTES,
  MAX_ENTRIES,
  readFailure,
  tooLarge,
  unsafeEntry,
} from './skill-folder-errors.ts';

/** A file, folder or link of a skill. */
export interface FolderEntry {
  /** Relative to the skill's folder, with `/`. */
  path: string;
  kind: 'file' | 'folder' | 'link';
  /** Somebody may run it; only files. */
  executable: boolean;
  /** Bytes of a file; 0 for the others. */
  size: number;
  /** Where a link leads, as it is written. */
  target?: string;
}

/**
 * Everything in a skill's folder, sorted by the bytes of the path, without following a link.
 * @throws LifeSavorError SKILL_UNSAFE for links that leave the folder, loops and special files,
 * SKILL_TOO_LARGE beyond 10,000 entries or 200 MiB, SKILL_UNREADABLE, SKILL_CHANGED; the signal's reason.
 */
export async function walkFolder(folder: string, signal?: AbortSignal): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  const open = [''];
  const links = new Links(folder);
  let bytes = 0;
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    signal?.throwIfAborted();
    const names = await namesIn(folder, path);
    if (entries.length + names.length > MAX_ENTRIES)
      throw tooLarge('The skill has more than 10,000 files.');
    for (const name of names) {
      const entry = await describe(folder, path === '' ? name : `${path}/${name}`, links);
      entries.push(entry);
      bytes += entry.size;
      if (bytes > MAX_BYTES) throw tooLarge('The skill has more than 200 MiB.');
      if (entry.kind === 'folder') open.push(entry.path);
    }
  }
  return sortByPath(entries);
}

/** Names as bytes: one that is no UTF-8 would be read as another. */
async function namesIn(folder: string, path: string): Promise<string[]> {
  let found: Dirent<Buffer>[];
  try {
    found = await readdir(join(folder, path), { encoding: 'buffer', withFileTypes: true });
  } catch (cause) {
    throw readFailure(path, cause);
  }
  return found.map(({ name }) => {
    const text = name.toString('utf8');
    if (Buffer.from(text).equals(name)) return text;
    throw unsafeEntry(path, 'holds a name that is no UTF-8');
  });
}

async function describe(folder: string, path: string, links: Links): Promise<FolderEntry> {
  try {
    const stats = await lstat(join(folder, path));
    if (stats.isDirectory()) return { path, kind: 'folder', executable: false, size: 0 };
    if (stats.isFile())
      return { path, kind: 'file', executable: (stats.mode & 0o111) !== 0, size: stats.size };
    if (!stats.isSymbolicLink()) throw unsafeEntry(path, 'is neither a file nor a folder');
    const reason = await links.whyUnfit(path);
    if (reason) throw unsafeEntry(path, reason);
    const target = (await links.targetOf(path)) ?? '';
    return { path, kind: 'link', executable: false, size: 0, target };
  } catch (cause) {
    throw readFailure(path, cause);
  }
}

function sortByPath(entries: readonly FolderEntry[]): FolderEntry[] {
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ entry }) => entry);
}
