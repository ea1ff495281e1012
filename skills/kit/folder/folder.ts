import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Refusal } from '../tool/index.ts';

/** The folder a person has given a skill, links followed. */
export interface Folder {
  root: string;
}

/** What a client leaves in place of a setting nobody has made. */
const NOT_FILLED_IN = /^\$\{.*\}$/;

/** A setting from the command line, if there is one. */
export function setting(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || NOT_FILLED_IN.test(text) ? undefined : text;
}

/** @throws Refusal when none is set or it is no folder. */
export async function openFolder(path: string | undefined): Promise<Folder> {
  const given = setting(path);
  if (given === undefined)
    throw new Refusal(
      'FOLDER_MISSING',
      'No folder is set for this skill.',
      'Choose one in the settings of the skill, and start it again.',
    );
  const root = await realpath(given).catch(() => undefined);
  const isFolder = root !== undefined && (await stat(root)).isDirectory();
  if (!isFolder)
    throw new Refusal(
      'FOLDER_MISSING',
      'The folder set for this skill is not there.',
      'Choose another one in the settings of the skill.',
    );
  return { root };
}

/**
 * The real path of something inside `folder`; `path` is relative to it or absolute.
 * @throws Refusal when it is not there, or leads outside, be it by a link.
 */
export async function insideFolder({ root }: Folder, path: string): Promise<string> {
  const asked = resolve(root, path);
  if (isOutside(root, asked) && !isAbsolute(path)) throw outside();
  const real = await realpath(asked).catch(() => undefined);
  // A path outside is refused in the same words whether or not something is there.
  if (isOutside(root, real ?? asked)) throw outside();
  if (real === undefined)
    throw new Refusal(
      'FILE_MISSING',
      'There is no such file or folder.',
      'Give a path inside the folder set for this skill.',
    );
  return real;
}

/** As `insideFolder`, for what has to be a folder. @throws Refusal besides when it is none. */
export async function folderInside(folder: Folder, path: string): Promise<string> {
  const real = await insideFolder(folder, path);
  if ((await stat(real)).isDirectory()) return real;
  throw new Refusal('FILE_UNSUPPORTED', 'This is not a folder.', 'Give the path of a folder.');
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function outside(): Refusal {
  return new Refusal(
    'FOLDER_OUTSIDE',
    'This is outside the folder set for this skill.',
    'Give a path inside that folder, or change the folder in the settings of the skill.',
  );
}
