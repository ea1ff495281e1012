import { posix, win32 } from 'node:path';
import type { Home } from '../home.ts';
import { PROTECTED, SHARED } from './protected-paths.ts';

/** What a skill wants to do with the files of a folder. */
export type Access = 'read' | 'write';

const MAX_PATH = 1024;
const CONTROL = /\p{Cc}/u;

/**
 * Why a path may not be given to a skill, as a sentence; undefined when it may. Also to be asked
 * about where a path really leads (`realpath`) when it is given, since links may change.
 */
export function whyNoPath(path: string, access: Access, home: Home): string | undefined {
  if (path.length > MAX_PATH || CONTROL.test(path)) return 'This is no path.';
  if (/[*?]/.test(path)) return 'A path is one folder or file; patterns are not understood.';
  const absolute = absolutePath(path, home);
  if (absolute === undefined) return 'A path must be absolute or begin with ~/.';
  if (path.split(/[\\/]/).includes('..')) return 'A path must not lead upwards by `..`.';
  return whyProtected(comparable(absolute), access, home);
}

/** A path of a permission with `~` filled in; undefined when it is not absolute. */
export function absolutePath(path: string, { userHome, platform }: Home): string | undefined {
  const { normalize, isAbsolute, join } = pathsOf(platform);
  if (path === '~' || path.startsWith('~/')) return stripEnd(join(userHome, path.slice(1)));
  // A path of Windows without a drive depends on the drive of the day.
  if (platform === 'win32' && !/^[A-Za-z]:[\\/]/.test(path)) return undefined;
  return isAbsolute(path) ? stripEnd(normalize(path)) : undefined;
}

function whyProtected(path: string, access: Access, home: Home): string | undefined {
  for (const folder of home.ownFolders)
    if (overlaps(path, comparable(folder)))
      return 'This would open what Life Savor keeps to the skill.';
  const userHome = comparable(home.userHome);
  if (holds(path, userHome)) return 'All of the home folder is too much.';
  if (SHARED.some((folder) => comparable(folder) === path) || /^[a-z]:\/?$/.test(path))
    return 'This is too much: the files of others lie in it.';
  // Whoever may write there can have programs started outside of the sandbox.
  if (access === 'write' && path.startsWith(`${userHome}/.`))
    return 'A skill may not write to hidden folders and files of the home folder.';
  for (const { paths, what, only } of PROTECTED) {
    if (only && only !== access) continue;
    for (const entry of paths)
      if (overlaps(path, comparable(entry.replace(/^~/, home.userHome))))
        return `This would open ${what} to the skill.`;
  }
  return undefined;
}

/** Whether one is the other or lies in it. */
function overlaps(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a);
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

/** As file systems without case and with one form of accents see it. */
function comparable(path: string): string {
  return stripEnd(path.replaceAll('\\', '/')).normalize('NFC').toLowerCase();
}

function stripEnd(path: string): string {
  return path.length > 1 ? path.replace(/(?<=.)[\\/]+$/, '') : path;
}

function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
