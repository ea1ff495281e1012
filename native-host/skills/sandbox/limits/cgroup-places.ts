import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where new control groups can be made; of version 1 one folder for each controller. */
export type CgroupPlaces =
  | { version: 2; folder: string }
  | { version: 1; memory: string | undefined; pids: string | undefined };

/** Where the kernel shows control groups. */
export interface CgroupSource {
  /** `/sys/fs/cgroup`. */
  root: string;
  /** Text of `/proc/self/cgroup`. */
  own: string;
}

/** As the current process sees them. */
export function currentCgroups(): CgroupSource {
  return { root: '/sys/fs/cgroup', own: readText('/proc/self/cgroup') };
}

/** Looks where memory and processes of a new group can be limited; undefined where nowhere. */
export function findCgroupPlaces({ root, own }: CgroupSource): CgroupPlaces | undefined {
  const paths = ownPaths(own);
  const unified = versionTwo(root, paths.get('') ?? '/');
  if (unified) return { version: 2, folder: unified };
  const memory = versionOne(root, 'memory', paths);
  const pids = versionOne(root, 'pids', paths);
  return memory || pids ? { version: 1, memory, pids } : undefined;
}

/** Lines are `number:controllers:path`; version 2 has no controllers there. */
function ownPaths(own: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const line of own.split('\n')) {
    const [, controllers = '', ...path] = line.split(':');
    if (path.length === 0) continue;
    for (const controller of controllers.split(',')) paths.set(controller, path.join(':'));
  }
  return paths;
}

/**
 * The nearest group above ours that hands both controllers on to its children and is ours to change.
 * Our own has processes in it, and such a group may not hand them on.
 */
function versionTwo(root: string, own: string): string | undefined {
  for (let folder = join(root, own); folder.startsWith(root); folder = dirname(folder)) {
    const handedOn = readText(join(folder, 'cgroup.subtree_control')).split(/\s+/);
    if (!handedOn.includes('memory') || !handedOn.includes('pids')) continue;
    return isWritable(folder) && isWritable(join(folder, 'cgroup.procs')) ? folder : undefined;
  }
  return undefined;
}

function versionOne(
  root: string,
  controller: string,
  paths: ReadonlyMap<string, string>,
): string | undefined {
  const own = paths.get(controller);
  if (own === undefined) return undefined;
  const folders = [join(root, controller, own), join(root, controller)];
  return folders.find((folder) => existsSync(join(folder, 'cgroup.procs')) && isWritable(folder));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
