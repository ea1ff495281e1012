import { chmodSync, lstatSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { dial } from '../link/connect.ts';
import type { AgentPaths } from '../paths.ts';
import { ensurePrivateFolder } from '../private-files.ts';
import { withStartLock } from './start-lock.ts';

/**
 * Makes `server` listen at the agent's address, unless another agent already does. A socket file
 * nobody listens on is removed, but only after a connection to it has failed.
 * @throws LifeSavorError AGENT_START_FAILED, OUTPUT_UNWRITABLE, AGENT_REFUSED.
 */
export async function claimAddress(
  paths: AgentPaths,
  server: Server,
): Promise<'claimed' | 'already-running'> {
  ensurePrivateFolder(paths.home);
  if (paths.runtime) ensurePrivateFolder(paths.runtime);
  return await withStartLock(paths.startLock, async () => {
    if (await isAnswered(paths.socket)) return 'already-running';
    if (paths.runtime) rmSync(paths.socket, { force: true });
    await listen(server, paths.socket);
    if (paths.runtime) chmodSync(paths.socket, 0o600);
    return 'claimed';
  });
}

/**
 * Calls `onLost` once the socket file is gone or another one: nobody could find this agent any
 * more. Looks every `everyMs` until `signal` aborts.
 */
export function watchAddress(
  paths: AgentPaths,
  options: { everyMs: number; signal: AbortSignal; onLost: () => void },
): void {
  if (!paths.runtime) return;
  const ours = inodeOf(paths.socket);
  const timer = setInterval(() => {
    if (inodeOf(paths.socket) === ours) return;
    clearInterval(timer);
    options.onLost();
  }, options.everyMs);
  timer.unref();
  options.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

async function isAnswered(address: string): Promise<boolean> {
  try {
    (await dial(address)).destroy();
    return true;
  } catch {
    return false;
  }
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (cause: Error) => reject(cannotListen(cause));
    server.once('error', onError).listen(address, () => {
      server.off('error', onError);
      resolve();
    });
  });
}

function inodeOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.ino;
}

function cannotListen(cause: Error): LifeSavorError {
  return new LifeSavorError(
    'AGENT_START_FAILED',
    'The agent cannot listen at its address.',
    'Run "lifesavor doctor"; check the state folder, or set LIFESAVOR_HOME to another one.',
    { cause },
  );
}
