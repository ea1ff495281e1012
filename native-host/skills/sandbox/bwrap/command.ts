import type { Grant } from '../launch/grants.ts';
import type { Program } from '../launch/program.ts';
import { limitCommands } from '../limits/limit-commands.ts';
import { ENVIRONMENT_FILE, NODE, PROXY_PORT, SCRATCH_FOLDER, SKILL_FOLDER } from '../places.ts';
import type { Launch } from '../sandbox.ts';
import { CHANNEL_FD, READY_FD } from './descriptor-numbers.ts';

/** Of the memory a skill may have, in percent: the rest is for buffers, code and its other processes. */
const HEAP_PERCENT = 75;

export interface CommandPlan {
  launch: Launch;
  program: Program;
  grants: readonly Grant[];
  /** File of the listener inside; absent without hosts. */
  listener: string | undefined;
  /** Whether the kernel counts the processes of each user namespace by themselves. */
  countsTasks: boolean;
}

/**
 * What is run inside: a shell that limits itself, has the proxy's socket opened, says that all is
 * ready and becomes the program. The skill's environment comes last, so that nothing of it (such as
 * libraries to be loaded first) is in force while the channels to us are open.
 */
export function commandOf({
  launch,
  program,
  grants,
  listener,
  countsTasks,
}: CommandPlan): string[] {
  const steps = [
    ...limitCommands(launch.limits, countsTasks),
    ...(listener === undefined ? [] : listenCommands(listener)),
    `echo ready >&${READY_FD}`,
    `exec ${READY_FD}>&-`,
    `. ${ENVIRONMENT_FILE}`,
    'exec "$@"',
  ];
  const flags = program.runtime === 'node' ? nodeFlags(launch, grants) : [];
  return ['/bin/sh', '-c', steps.join(' && '), 'sh', program.file, ...flags, ...launch.args];
}

function listenCommands(listener: string): string[] {
  return [
    `NODE_CHANNEL_FD=${CHANNEL_FD} ${NODE} ${listener} ${PROXY_PORT}`,
    `exec ${CHANNEL_FD}>&-`,
  ];
}

/**
 * The permissions of Node.js, as a second layer within the sandbox. They are no boundary by
 * themselves, and nothing depends on them.
 */
function nodeFlags(launch: Launch, grants: readonly Grant[]): string[] {
  const writable = grants.filter(({ mode }) => mode === 'write').map(({ path }) => path);
  const readable = [SKILL_FOLDER, SCRATCH_FOLDER, ...grants.map(({ path }) => path)];
  const heapMb = Math.max(Math.floor((launch.limits.memoryMb * HEAP_PERCENT) / 100), 1);
  return [
    `--max-old-space-size=${heapMb}`,
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    ...[SCRATCH_FOLDER, ...writable].map((path) => `--allow-fs-write=${path}`),
    ...(launch.hosts.length > 0 ? ['--allow-net'] : []),
    ...(launch.nodeNeeds ?? []).map((need) => `--allow-${need}`),
  ];
}
