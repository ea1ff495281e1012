import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Cgroup } from '../limits/cgroup.ts';
import { tasksOf } from '../limits/limit-commands.ts';
import { readTree } from '../limits/read-tree.ts';
import { type TreeWatch, treeReader, watchTree } from '../limits/watch-tree.ts';
import type { SandboxEnding, SandboxedProcess, SandboxLimits } from '../sandbox.ts';
import { exitOf, type Init, killInit, untilTreeGone } from './tree-end.ts';

const MIB = 1024 * 1024;
/** A program that dies of itself with so much of its memory taken (in percent) has died of that. */
const FULL_PERCENT = 70;
/** How Node.js and others end when memory cannot be had. */
const GIVING_UP = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGSEGV', 'SIGBUS']);

/** A sandbox that stands. */
export interface Running {
  child: ChildProcess;
  init: Init;
  limits: SandboxLimits;
  cgroup: Cgroup | undefined;
  /** Whether the kernel counts the threads of the skill, by control group or by limit. */
  countsTasks: boolean;
  /** Called once when everything has ended. */
  onEnd(): Promise<void>;
}

/** Makes the process that is handed out, and holds it to its limits from now on. */
export function bwrapProcess(running: Running): SandboxedProcess {
  const { child, init, limits, cgroup } = running;
  let hasOverdrawn = false;
  let isGone = false;
  const end = () => {
    // bwrap ends once it has taken note of that; killed as well, it would leave that to others.
    if (!killInit(init)) child.kill('SIGKILL');
  };
  const watch = watchLimits(running, (excess) => {
    hasOverdrawn = excess === 'memory';
    end();
  });
  const ended = (async (): Promise<SandboxEnding> => {
    const exit = await exitOf(child);
    await untilTreeGone(init);
    isGone = true;
    watch?.stop();
    const wasMemory = hasOverdrawn || diedOfMemory(exit.signal, limits, cgroup, watch);
    await running.onEnd();
    return wasMemory ? { ...exit, reason: 'memory' } : exit;
  })();
  const [stdin, stdout, stderr] = [child.stdin, child.stdout, child.stderr] as [
    Writable,
    Readable,
    Readable,
  ];
  // Whoever reads or writes sees the end by itself; without anybody, an error must not end the agent.
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => {});
  return {
    pid: child.pid ?? 0,
    stdin,
    stdout,
    stderr,
    ended,
    kill: async () => {
      end();
      await ended;
    },
    usage: () => (isGone ? undefined : usageOf(init)),
  };
}

function watchLimits(
  { init, limits, cgroup, countsTasks }: Running,
  onExcess: (excess: 'memory' | 'processes') => void,
): TreeWatch | undefined {
  const memoryBytes = cgroup?.limitsMemory ? undefined : limits.memoryMb * MIB;
  const tasks = countsTasks ? undefined : tasksOf(limits);
  if (memoryBytes === undefined && tasks === undefined) return undefined;
  return watchTree(treeReader(init.pid), { memoryBytes, tasks }, onExcess);
}

function diedOfMemory(
  signal: string | null,
  limits: SandboxLimits,
  cgroup: Cgroup | undefined,
  watch: TreeWatch | undefined,
): boolean {
  if (signal === 'SIGKILL') return (cgroup?.memoryKills() ?? 0) > 0;
  if (signal === null || !GIVING_UP.has(signal)) return false;
  const peak = cgroup?.peakBytes() ?? watch?.peakBytes() ?? 0;
  return peak * 100 >= limits.memoryMb * MIB * FULL_PERCENT;
}

function usageOf({ pid }: Init): ReturnType<SandboxedProcess['usage']> {
  const reading = readTree(pid);
  if (!reading) return undefined;
  const { memoryBytes, scratchBytes, cpuMs, processes } = reading;
  return { memoryBytes: memoryBytes + scratchBytes, cpuMs, processes };
}
