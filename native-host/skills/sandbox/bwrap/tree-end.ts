import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 5;

/** The first process of a sandbox, told from another that gets its number later. */
export interface Init {
  pid: number;
  startTime: string;
}

export function initOf(pid: number): Init {
  return { pid, startTime: stateOf(pid)?.startTime ?? '' };
}

/**
 * Resolves when nothing of a sandbox is left. The kernel ends everything in a process namespace
 * before it lets go of its first process; that one is ended by the end of bwrap, but a moment later.
 */
export async function untilTreeGone(init: Init): Promise<void> {
  while (isThere(init)) await sleep(LOOK_MS);
}

/** Kills the first process, and with it all others; whether it was there to be killed. */
export function killInit(init: Init): boolean {
  if (!isThere(init)) return false;
  try {
    return process.kill(init.pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/**
 * Ends a sandbox that does not stand yet. Killing bwrap alone would leave the process behind that it
 * has made: that one still waits for its turn, and we would wait for what it holds open.
 */
export async function abandon(child: ChildProcess): Promise<void> {
  // Once its end was noted, the number of the group may be somebody else's.
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    killGroup(child.pid);
  await exitOf(child);
  for (const stream of child.stdio) stream?.destroy();
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}

/** Code and signal of a child that has ended, once it has. */
export function exitOf(
  child: ChildProcess,
): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve) => {
    // Not even started.
    if (child.pid === undefined) return resolve({ code: null, signal: null });
    if (child.exitCode !== null || child.signalCode !== null)
      return resolve(translated(child.exitCode, child.signalCode));
    child.once('exit', (code, signal) => resolve(translated(code, signal)));
  });
}

/** bwrap, like a shell, tells of a signal by an exit code beyond 128. */
function translated(
  code: number | null,
  signal: string | null,
): { code: number | null; signal: string | null } {
  const number = (code ?? 0) - 128;
  const name = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  return name === undefined ? { code, signal } : { code: null, signal: name };
}

function isThere({ pid, startTime }: Init): boolean {
  const state = stateOf(pid);
  return state !== undefined && state.startTime === startTime && state.letter !== 'Z';
}

/** Fields 3 and 22 of /proc/…/stat. */
function stateOf(pid: number): { letter: string; startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { letter: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
