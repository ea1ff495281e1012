import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { isErrno } from '../errno.ts';

/** Nobody needs the lock for longer; one this old was left behind. */
const STALE_AFTER_MS = 10_000;
const RETRY_MS = 25;

/**
 * Runs `action` while no other process is inside it with the same `file`.
 * @throws LifeSavorError AGENT_START_FAILED when the lock cannot be had; what `action` throws.
 */
export async function withStartLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 2 * STALE_AFTER_MS;
  while (!tryLock(file)) {
    if (Date.now() > deadline) throw busy(file);
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else await sleep(RETRY_MS);
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

function isLeftBehind(file: string): boolean {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_AFTER_MS) return true;
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && !isRunning(owner);
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

function busy(file: string): LifeSavorError {
  return new LifeSavorError(
    'AGENT_START_FAILED',
    'Another start of the agent does not come to an end.',
    `Delete ${file} and try again.`,
  );
}
