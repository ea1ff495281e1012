import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { SandboxEnding, SandboxedProcess, SandboxUsage } from '../../sandbox/sandbox.ts';
import { startFailed } from '../skill-errors.ts';
import { memoryBytesOf } from './process-table.ts';
import { ProcessTree } from './process-tree.ts';

/** What is started. */
export interface PlainLaunch {
  /** Absolute; the working directory. */
  folder: string;
  command: string;
  args: readonly string[];
  /** The whole environment. */
  env: Readonly<Record<string, string>>;
}

const MARK_NAME = 'LIFESAVOR_SKILL_RUN';
/** Between the polite request to end and the kill. */
const POLITE_MS = 500;

/**
 * Starts a skill without any sandbox, as the person themselves: only where that person has allowed
 * it for the very skill, and in tests. It can read and do whatever the person can, and a process of
 * it that empties its environment and leaves its parent is not found again.
 * @throws LifeSavorError SKILL_START_FAILED
 */
export async function startPlain(launch: PlainLaunch): Promise<SandboxedProcess> {
  const mark = randomUUID();
  const child = spawnOwnGroup(launch, { ...launch.env, [MARK_NAME]: mark });
  for (const stream of child.stdio) stream?.on('error', () => {});
  child.on('error', () => {});
  if (child.pid === undefined) throw startFailed();
  return new PlainProcess(child, child.pid, new ProcessTree(child.pid, `${MARK_NAME}=${mark}`));
}

function spawnOwnGroup({ folder, command, args }: PlainLaunch, env: PlainLaunch['env']) {
  try {
    return spawn(command, [...args], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
  } catch {
    // Most failures are told by an event, a few at once.
    throw startFailed();
  }
}

class PlainProcess implements SandboxedProcess {
  readonly pid: number;
  readonly stdin: SandboxedProcess['stdin'];
  readonly stdout: SandboxedProcess['stdout'];
  readonly stderr: SandboxedProcess['stderr'];
  readonly ended: Promise<SandboxEnding>;
  readonly #tree: ProcessTree;
  #killed: Promise<void> | undefined;

  constructor(child: ChildProcessWithoutNullStreams, pid: number, tree: ProcessTree) {
    this.pid = pid;
    this.stdin = child.stdin;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    this.#tree = tree;
    const exited = new Promise<SandboxEnding>((resolve) => {
      child.once('exit', (code, signal) => {
        tree.forgetRoot();
        resolve({ code, signal });
      });
    });
    this.ended = exited.then(async (ending) => {
      await tree.kill().catch(() => {});
      return ending;
    });
  }

  kill(): Promise<void> {
    this.#killed ??= this.#kill();
    return this.#killed;
  }

  usage(): SandboxUsage | undefined {
    const rows = this.#tree.rows();
    if (rows.length === 0) return undefined;
    return {
      memoryBytes: rows.reduce((sum, { pid }) => sum + memoryBytesOf(pid), 0),
      cpuMs: rows.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      processes: rows.length,
    };
  }

  async #kill(): Promise<void> {
    this.#tree.signalGroup('SIGTERM');
    await this.#endsWithin(POLITE_MS);
    this.#tree.signalGroup('SIGKILL');
    await this.#tree.kill();
    await this.ended;
  }

  async #endsWithin(ms: number): Promise<void> {
    const timer = Promise.withResolvers<void>();
    const handle = setTimeout(timer.resolve, ms);
    await Promise.race([this.ended, timer.promise]);
    clearTimeout(handle);
  }
}
