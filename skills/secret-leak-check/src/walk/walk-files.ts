import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlainFile } from '../../../kit/folder/index.ts';
import { breathe } from '../../../kit/tool/index.ts';
import { IgnoreList } from '../ignore/index.ts';
import type { Skipped } from './skipped.ts';

/** Folders of tools, with nothing in them that a person has written. */
const USUAL_FOLDERS = new Set(
  '.git .hg .svn .jj node_modules bower_components jspm_packages .venv venv __pycache__ .mypy_cache .pytest_cache .tox .gradle .m2 .terraform .next .nuxt .cache .parcel-cache .yarn .pnpm-store'.split(
    ' ',
  ),
);
const IGNORE_FILE = '.gitignore';
const MOST_IGNORE_BYTES = 1_000_000;

export interface WalkOptions {
  /** Whether `.gitignore` files count. */
  respectIgnoreFiles: boolean;
  skipped: Skipped;
  signal: AbortSignal;
}

export interface WalkedFile {
  path: string;
  /** With `/` between the steps. */
  name: string;
}

interface Folder {
  steps: readonly string[];
  ignore: IgnoreList;
}

/**
 * The plain files below `root`, folder by folder in the order of their names. Links are not
 * followed. @throws when `signal` is aborted.
 */
export async function* walkFiles(root: string, options: WalkOptions): AsyncGenerator<WalkedFile> {
  const waiting: Folder[] = [{ steps: [], ignore: IgnoreList.NONE }];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    await breathe(options.signal);
    const path = join(root, ...folder.steps);
    const entries = await entriesOf(path, folder, options);
    const ignore = await withIgnoreFile(path, folder, entries, options);
    const below: Folder[] = [];
    for (const entry of entries) {
      const steps = [...folder.steps, entry.name];
      if (!isWanted(entry, steps, ignore, options)) continue;
      if (entry.isDirectory()) below.push({ steps, ignore });
      else yield { path: join(path, entry.name), name: steps.join('/') };
    }
    waiting.push(...below.reverse());
  }
}

async function entriesOf(
  path: string,
  { steps }: Folder,
  { skipped }: WalkOptions,
): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    skipped.add('unreadable', steps.join('/'));
    return [];
  }
}

async function withIgnoreFile(
  path: string,
  { ignore, steps }: Folder,
  entries: readonly Dirent[],
  { respectIgnoreFiles }: WalkOptions,
): Promise<IgnoreList> {
  const has = entries.some((entry) => entry.name === IGNORE_FILE && entry.isFile());
  if (!respectIgnoreFiles || !has) return ignore;
  const bytes = await readPlainFile(join(path, IGNORE_FILE), MOST_IGNORE_BYTES).catch(
    () => undefined,
  );
  return bytes ? ignore.with(new TextDecoder().decode(bytes), steps) : ignore;
}

function isWanted(
  entry: Dirent,
  steps: readonly string[],
  ignore: IgnoreList,
  { skipped }: WalkOptions,
): boolean {
  const name = steps.join('/');
  if (entry.isSymbolicLink()) {
    skipped.add('link', name);
    return false;
  }
  if (!entry.isDirectory() && !entry.isFile()) return false;
  if (entry.isDirectory() && USUAL_FOLDERS.has(entry.name)) {
    skipped.add('usual-folder', name);
    return false;
  }
  if (!ignore.ignores(steps, entry.isDirectory())) return true;
  skipped.add('ignored', name);
  return false;
}
