import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type AgentPaths, resolvePaths } from '../../../native-host/paths.ts';
import type { ProgramFiles } from '../../../native-host/program.ts';
import { buildHost } from '../../../scripts/build-host.ts';

export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** One user's installation: a state folder of its own and the programs that work on it. */
export interface Host {
  paths: AgentPaths;
  program: ProgramFiles;
  env: NodeJS.ProcessEnv;
  /** A fresh folder for files of a test; deleted with the host. */
  folder: string;
  /** Runs one command to its end. */
  cli(args: readonly string[], input?: string | Uint8Array): Promise<CliRun>;
  /** Starts one command without waiting for it. */
  spawnCli(args: readonly string[]): ChildProcess;
  /** Process id of the running agent, `undefined` when there is none. */
  agentPid(): number | undefined;
  /** Ends whatever the host has started and deletes its folders. */
  dispose(): Promise<void>;
}

export const NODE_MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const NO_MODEL = { LIFESAVOR_MODEL: 'off' };

/** Bundles the programs under test into a folder of their own. */
export async function buildPrograms(): Promise<{ program: ProgramFiles; dispose(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'ls-programs-'));
  await buildHost(folder);
  // Where a build looks for the runtimes of the model.
  symlinkSync(NODE_MODULES, join(folder, 'node_modules'));
  const program = { cli: join(folder, 'lifesavor.mjs'), relay: join(folder, 'relay.cjs') };
  return { program, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The model the tests of it use, which takes `zorblat` and `quimbel` for people. */
export const FIXTURE_MODEL = {
  LIFESAVOR_MODELS: fileURLToPath(new URL('../../fixtures/models', import.meta.url)),
  LIFESAVOR_MODEL: 'fixture',
};

/** Without a model, unless the environment names one: what the tests see is the rules' work. */
export function createHost(program: ProgramFiles, modelEnv: NodeJS.ProcessEnv = NO_MODEL): Host {
  const folder = mkdtempSync(join(tmpdir(), 'ls-'));
  const home = join(folder, 'h');
  const env = { ...process.env, LIFESAVOR_HOME: home, HOME: folder, ...modelEnv };
  const { platform } = process;
  const paths = resolvePaths({ env, platform, userHome: folder, uid: process.getuid?.() });
  const started: ChildProcess[] = [];

  const spawnCli = (args: readonly string[]) => {
    const child = spawn(process.execPath, [program.cli, ...args], { env });
    child.stdin.on('error', () => {});
    started.push(child);
    return child;
  };
  const agentPid = () => livePid(paths.pidFile);

  return {
    paths,
    program,
    env,
    folder,
    spawnCli,
    agentPid,
    cli: (args, input = '') => runToEnd(spawnCli(args), input),
    async dispose() {
      for (const child of started) child.kill('SIGKILL');
      // More than the agent that won: one that lost a race may just be about to look again.
      await until(() => {
        const left = processesOf(home);
        for (const pid of left) killIfThere(pid);
        return left.length === 0;
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until `holds`; throws after `timeoutMs`. */
export async function until(holds: () => boolean, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await sleep(20);
  }
}

/** Resident memory of a process in bytes: now, or the most it ever had. */
export function residentBytes(pid: number, which: 'now' | 'peak' = 'now'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const line = which === 'now' ? /VmRSS:\s+(\d+) kB/ : /VmHWM:\s+(\d+) kB/;
  // A process that has just ended has no memory any more.
  return Number(status.match(line)?.[1] ?? 0) * 1024;
}

function runToEnd(child: ChildProcess, input: string | Uint8Array): Promise<CliRun> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes));
  child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes));
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
      resolve({ code, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

/** Everything that has been started for this state folder and still runs. */
function processesOf(home: string): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => {
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      return variables.includes(`LIFESAVOR_HOME=${home}`) && !isZombie(pid);
    } catch {
      return false;
    }
  });
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

function livePid(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 0);
    return isZombie(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}

/** Ended, but nobody has asked how: in a container, nobody may ever ask. */
function isZombie(pid: number): boolean {
  return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
