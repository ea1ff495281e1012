import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { ERROR_CODES, type ErrorCode, LifeSavorError } from '../../shared/protocol/errors.ts';
import type { AgentPaths } from '../paths.ts';
import { ensurePrivateFolder } from '../private-files.ts';
import { connectToAgent } from './connect.ts';
import type { LinkClient } from './handshake.ts';

/** How the agent is started: this very Node.js with the command-line program. */
export interface AgentProgram {
  execPath: string;
  cli: string;
  env: NodeJS.ProcessEnv;
}

const ABSENT: ReadonlySet<ErrorCode> = new Set(['AGENT_NOT_RUNNING', 'CONNECTION_LOST']);
const SHELL = '/bin/sh';
/** Half a second is usual; a machine that is just starting up takes much longer. */
const START_TIMEOUT_MS = 15_000;
const FIRST_WAIT_MS = 15;
const LONGEST_WAIT_MS = 200;

/**
 * A socket to the agent, which is started first when nobody listens.
 * @throws LifeSavorError AGENT_START_FAILED, OUTPUT_UNWRITABLE; what `connectToAgent` throws except AGENT_NOT_RUNNING.
 */
export async function connectOrStart(
  paths: AgentPaths,
  client: LinkClient,
  program: AgentProgram,
  timeoutMs = START_TIMEOUT_MS,
): Promise<Socket> {
  const socket = await tryConnect(paths, client);
  if (socket) return socket;

  const child = await spawnAgent(paths, program);
  const deadline = Date.now() + timeoutMs;
  for (
    let wait = FIRST_WAIT_MS;
    Date.now() < deadline;
    wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)
  ) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const started = await tryConnect(paths, client);
    if (started) return started;
    if (hasFailed(child)) break;
  }
  throw startFailed(child);
}

/**
 * `undefined` when nobody listens, or somebody just stopped listening; everything else that is
 * wrong is thrown.
 */
async function tryConnect(paths: AgentPaths, client: LinkClient): Promise<Socket | undefined> {
  try {
    return await connectToAgent(paths, client);
  } catch (error) {
    if (error instanceof LifeSavorError && ABSENT.has(error.code)) return undefined;
    throw error;
  }
}

/** The agent outlives whoever started it, and holds none of its files or folders open. */
async function spawnAgent(
  paths: AgentPaths,
  { execPath, cli, env }: AgentProgram,
): Promise<ChildProcess> {
  ensurePrivateFolder(paths.home);
  // Loaded when needed: a relay seldom starts the agent, and a browser waits for it.
  const { spawn } = await import('node:child_process');
  const [command, ...args] = withoutCoreDumps([execPath, cli, 'agent', 'run']);
  const child = spawn(command, args, {
    cwd: paths.home,
    detached: true,
    env,
    stdio: 'ignore',
    windowsHide: true,
  });
  child.on('error', () => {});
  child.unref();
  return child;
}

/**
 * A command line that runs `program` with no core dumps for it and its children: they would put on
 * the disk what was only ever in memory. (On Windows there are none without being asked for.)
 */
function withoutCoreDumps(program: [string, ...string[]]): [string, ...string[]] {
  if (!existsSync(SHELL)) return program;
  return [SHELL, '-c', 'ulimit -c 0; exec "$0" "$@"', ...program];
}

/** An agent that exits with 0 has found another one, which is about to answer. */
function hasFailed(child: ChildProcess): boolean {
  return child.pid === undefined || (child.exitCode ?? 0) !== 0 || child.signalCode !== null;
}

function startFailed(child: ChildProcess): LifeSavorError {
  const code = Object.entries(ERROR_CODES).find(([, info]) => info.exit === child.exitCode)?.[0];
  const why = hasFailed(child) ? `ended at once (${code ?? child.signalCode})` : 'did not answer';
  return new LifeSavorError(
    'AGENT_START_FAILED',
    `The Life Savor agent was started but ${why}.`,
    'Run "lifesavor agent run" to see why, or "lifesavor doctor".',
  );
}
