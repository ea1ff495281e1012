import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { cannotStart } from '../sandbox-errors.ts';
import { contains } from './path-relations.ts';
import { MACHINE_PLACES, PRIVATE_PLACES, SHARED_PLACES } from './private-places.ts';

/** Whose machine it is. */
export interface Owner {
  userHome: string;
  /** Our own folders: state, settings, socket. They are treated like the private places. */
  ourFolders: readonly string[];
}

/** A folder or file of the machine that a skill sees at its own place. */
export interface Grant {
  /** Where the skill sees it. */
  path: string;
  /** The same place without symbolic links. */
  realPath: string;
  mode: 'read' | 'write';
}

/** What grants are held against. */
interface Fence {
  userHome: string;
  secret: readonly string[];
}

/** O_PATH of fcntl.h on x86-64 and arm64, which Node.js does not name. Opens nothing, only points. */
const O_PATH = 0o10000000;

/**
 * Checks what a skill was granted, and gives it with outer folders first. What lies within another
 * grant that gives as much is left out.
 * @throws LifeSavorError SKILL_START_FAILED for what cannot be granted.
 */
export function grantsOf(
  asked: { read: readonly string[]; write: readonly string[] },
  owner: Owner,
): Grant[] {
  if (asked.read.length + asked.write.length === 0) return [];
  const fence: Fence = { userHome: owner.userHome, secret: privatePlaces(owner) };
  const all = [
    ...asked.write.map((path) => checkedGrant(path, 'write', fence)),
    ...asked.read.map((path) => checkedGrant(path, 'read', fence)),
  ];
  return all.filter((grant, index) => !isCovered(grant, index, all)).sort(byPath);
}

/**
 * A descriptor that points at the granted place and at no other, whatever is moved meanwhile.
 * @throws LifeSavorError SKILL_START_FAILED.
 */
export function openGrant({ path, realPath }: Grant): number {
  const descriptor = tryOpen(realPath);
  if (descriptor === undefined) throw absent(path);
  const stats = fstatSync(descriptor);
  const isThere = readlinkSync(`/proc/self/fd/${descriptor}`) === realPath;
  if (isThere && (stats.isDirectory() || stats.isFile())) return descriptor;
  closeSync(descriptor);
  throw refused(path, 'it is neither a folder nor a plain file');
}

/** The private places within the grants, as paths the skill would see them at; they are to be hidden. */
export function hiddenPlaces(grants: readonly Grant[], owner: Owner): string[] {
  if (grants.length === 0) return [];
  const places = privatePlaces(owner)
    .filter((place) => existsSync(place))
    .map((place) => realpathSync(place));
  const hidden = grants.flatMap(({ path, realPath }) =>
    places
      .filter((place) => contains(realPath, place))
      .map((place) => join(path, place.slice(realPath.length))),
  );
  return [...new Set(hidden)].sort();
}

function checkedGrant(asked: string, mode: Grant['mode'], fence: Fence): Grant {
  const path = placeOf(asked, fence.userHome);
  if (!existsSync(path)) throw absent(asked);
  const realPath = realpathSync(path);
  if (realPath !== straight(path, fence.userHome))
    throw refused(asked, 'a symbolic link on the way leads to another place');
  for (const place of new Set([path, realPath])) refuseUnfit(asked, place, mode, fence);
  return { path, realPath, mode };
}

function placeOf(asked: string, userHome: string): string {
  const path = asked === '~' || asked.startsWith('~/') ? join(userHome, asked.slice(1)) : asked;
  if (!isAbsolute(path)) throw refused(asked, 'it is not an absolute path');
  const plain = normalize(path);
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** The path with the home folder's own symbolic links followed; some systems have /home as one. */
function straight(path: string, userHome: string): string {
  const isAtHome = path === userHome || contains(userHome, path);
  return isAtHome ? join(realpathSync(userHome), path.slice(userHome.length)) : path;
}

function refuseUnfit(
  asked: string,
  place: string,
  mode: Grant['mode'],
  { userHome, secret }: Fence,
): void {
  const homes = [userHome, realpathSync(userHome)];
  if (SHARED_PLACES.includes(place) || homes.some((home) => contains(place, home)))
    throw refused(asked, "other people's files lie in it");
  if (MACHINE_PLACES.some((other) => place === other || contains(other, place)))
    throw refused(asked, 'it belongs to the machine');
  if (secret.some((other) => place === other || contains(other, place)))
    throw refused(asked, 'keys, passwords or our own files are kept there');
  if (mode === 'read') return;
  // Whoever may write there can have programs started outside of the sandbox.
  if (homes.some((home) => place === home || isHiddenIn(home, place)))
    throw refused(
      asked,
      'programs are set up there; choose a folder without a dot, such as ~/Documents',
    );
  if (secret.some((other) => contains(place, other)))
    throw refused(asked, 'keys, passwords or our own files lie in it');
}

function isHiddenIn(home: string, place: string): boolean {
  if (!contains(home, place)) return false;
  const first = place.slice(home.length + 1);
  return first.startsWith('.') || first === 'bin' || first.startsWith('bin/');
}

function privatePlaces({ userHome, ourFolders }: Owner): string[] {
  const lexical = [...PRIVATE_PLACES.map((place) => join(userHome, place)), ...ourFolders];
  const real = lexical.filter((place) => existsSync(place)).map((place) => realpathSync(place));
  return [...new Set([...lexical, ...real])];
}

function isCovered(grant: Grant, index: number, all: readonly Grant[]): boolean {
  return all.some((other, at) => {
    if (at === index || (grant.mode === 'write' && other.mode === 'read')) return false;
    if (other.path === grant.path) return other.mode === grant.mode ? at < index : true;
    return contains(other.path, grant.path);
  });
}

function byPath(a: Grant, b: Grant): number {
  return a.path < b.path ? -1 : 1;
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, O_PATH | constants.O_NOFOLLOW);
  } catch {
    return undefined;
  }
}

function absent(path: string): Error {
  return cannotStart(
    `${path}, which the skill was granted, is not there.`,
    'Create it, or grant another place.',
  );
}

function refused(path: string, why: string): Error {
  return cannotStart(
    `${path} cannot be granted to a skill: ${why}.`,
    'Grant the folder that really holds what the skill is to work with, and nothing around it.',
  );
}
