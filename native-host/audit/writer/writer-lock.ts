import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join, resolve } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { unwritable } from '../../write-file.ts';

/** By so much the clock may have been set since a lock was taken. */
const CLOCK_SLACK_MS = 10_000;

/** Locks this process holds: its id in a file may also be that of an agent before it. */
const held = new Set<string>();

/**
 * Makes this process the only writer of the log in `folder`; the answer gives that up again. A lock
 * whose process is gone is taken over.
 * @throws LifeSavorError OUTPUT_UNWRITABLE while another process, or this one, writes there.
 */
export function takeWriterLock(folder: string): () => void {
  const file = resolve(join(folder, 'writer.lock'));
  if (!create(file)) {
    const owner = ownerOf(file);
    if (isWriting(owner, file) || !removeStale(file, owner) || !create(file))
      throw inUse(file, owner);
  }
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
  };
}

function create(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    // Written first and named after, so that nobody ever reads a lock without its owner.
    writeFileSync(draft, String(process.pid), { mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (cause) {
    if (isErrno(cause, 'EEXIST')) return false;
    throw unwritable(file, cause);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renaming lets one of several through; who got another's fresh lock by it gives that back. */
function removeStale(file: string, owner: number): boolean {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    const isStale = ownerOf(aside) === owner;
    if (!isStale) linkSync(aside, file);
    rmSync(aside, { force: true });
    return isStale;
  } catch {
    return false;
  }
}

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'latin1')) || 0;
  } catch {
    return 0;
  }
}

function isWriting(pid: number, file: string): boolean {
  if (pid === process.pid) return held.has(file);
  if (!Number.isSafeInteger(pid) || pid <= 0 || isFromBeforeStart(file)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** Whether the machine was started since: its ids of processes begin anew then. */
function isFromBeforeStart(file: string): boolean {
  const startedAt = Date.now() - uptime() * 1000;
  const takenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? startedAt;
  return takenAt < startedAt - CLOCK_SLACK_MS;
}

function inUse(file: string, owner: number): LifeSavorError {
  return new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    `The audit log is written by another program already (process ${owner}).`,
    `Stop that agent. If there is none, delete ${file}.`,
  );
}
