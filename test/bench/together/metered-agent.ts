import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Host, until } from '../../integration/harness/host.ts';

const METER = fileURLToPath(new URL('loop-meter.ts', import.meta.url));

export interface LoopDelay {
  p99: number;
  max: number;
}

/** An agent of this host in a process of its own, whose event loop can be asked how it did. */
export interface MeteredAgent {
  /** How long its event loop kept people waiting since it was asked last, in milliseconds. */
  delay(): Promise<LoopDelay>;
  stop(): Promise<void>;
}

export async function startMeteredAgent(host: Host): Promise<MeteredAgent> {
  const file = join(host.folder, 'loop.json');
  const env = { ...host.env, LIFESAVOR_LOOP_METER: file };
  const args = ['--import', METER, host.program.cli, 'agent', 'run'];
  const child: ChildProcess = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await until(() => host.agentPid() !== undefined);
  return {
    async delay() {
      rmSync(file, { force: true });
      child.kill('SIGUSR2');
      await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}'));
      return JSON.parse(readFileSync(file, 'utf8')) as LoopDelay;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
