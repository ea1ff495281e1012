import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { ensurePrivateFolder, isOpenToOthers, isOurs } from '../../private-files.ts';
import { writeFileAtomic } from '../../write-file.ts';

/**
 * Makes the folder of a fleet, or takes an empty or older one that nobody else can read.
 * @throws LifeSavorError FLEET_OPEN where others can read it; as `ensurePrivateFolder` else.
 */
export function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700, recursive: false });
  } catch (error) {
    if (isErrno(error, 'EEXIST')) refuseOpen(folder);
    // Its parents are missing, or it cannot be made at all: said there.
    else ensurePrivateFolder(folder);
  }
}

/** @throws LifeSavorError FLEET_OPEN, FLEET_MISSING. */
export function refuseOpen(path: string): void {
  let stats: ReturnType<typeof lstatSync>;
  try {
    stats = lstatSync(path);
  } catch (cause) {
    throw missing(path, cause);
  }
  if (stats.isSymbolicLink() || !isOurs(stats) || isOpenToOthers(stats)) throw open(path);
}

/**
 * A file that only its owner may read.
 * @throws LifeSavorError FLEET_MISSING, FLEET_OPEN.
 */
export function readPrivateFile(path: string): string {
  refuseOpen(path);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw missing(path, cause);
  }
}

/** @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function writePrivateFile(path: string, content: string): void {
  writeFileAtomic(path, content, 0o600);
}

function open(path: string): LifeSavorError {
  return new LifeSavorError(
    'FLEET_OPEN',
    `${path} can be read by others, or is not yours. It holds keys of the fleet.`,
    `Close it ("chmod 700" for the folder, "chmod 600" for a file) and ask who read it.`,
  );
}

function missing(path: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'FLEET_MISSING',
    `${path} is not there or cannot be read.`,
    'Name the folder of your fleet with --dir, or make one with "lifesavor fleet init DIR".',
    { cause },
  );
}
