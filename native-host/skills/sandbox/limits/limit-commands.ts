import type { SandboxLimits } from '../sandbox.ts';

const KIB_OF_MIB = 1024;
/** POSIX counts file sizes of `ulimit -f` in blocks of 512 bytes. */
const BLOCKS_OF_MIB = 2048;
/**
 * Node.js reserves some 600 MiB of writable address space for code before it has done anything; the
 * limit on it has to lie beyond that. It stops one process that grows faster than anybody can look.
 */
const RESERVED_MIB = 768;
/** Threads of a process of Node.js, with room for workers. The kernel counts threads, not programs. */
const THREADS_OF_PROCESS = 16;
/** What holds the sandbox, and what sets it up. */
const OUR_PROCESSES = 2;

/** How many threads all programs of a skill may have. */
export function tasksOf({ processes }: SandboxLimits): number {
  return (processes + OUR_PROCESSES) * THREADS_OF_PROCESS;
}

/**
 * Commands for any `sh` that limit it and all that it becomes.
 * @param countsTasks whether the kernel counts the processes of each user namespace by themselves
 */
export function limitCommands(limits: SandboxLimits, countsTasks: boolean): string[] {
  const tasks = tasksOf(limits);
  return [
    'ulimit -c 0',
    `ulimit -n ${limits.files}`,
    `ulimit -f ${limits.fileMb * BLOCKS_OF_MIB}`,
    `ulimit -d ${(limits.memoryMb + RESERVED_MIB) * KIB_OF_MIB}`,
    ...(limits.cpuSeconds === undefined ? [] : [`ulimit -t ${limits.cpuSeconds}`]),
    // bash has -u for it, others have -p.
    ...(countsTasks ? [`{ ulimit -u ${tasks} || ulimit -p ${tasks}; } 2>/dev/null`] : []),
  ];
}
