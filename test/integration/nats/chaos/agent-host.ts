import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnrolmentBundle } from '../../../../native-host/cloud/wire/bundle.ts';
import { isErrno } from '../../../../native-host/errno.ts';

const PROGRAM = fileURLToPath(new URL('./agent-program.ts', import.meta.url));

/** A process with some agents in it, that is killed and started again. */
export class AgentHost {
  readonly #folder: string;
  readonly #plan: string;
  readonly #agents: readonly string[];
  #child: ChildProcess | undefined;

  constructor(folder: string, name: string, bundles: readonly EnrolmentBundle[]) {
    this.#folder = folder;
    this.#plan = join(folder, `${name}.json`);
    this.#agents = bundles.map(({ agent }) => agent);
    writeFileSync(this.#plan, JSON.stringify({ folder, bundles }), { mode: 0o600 });
  }

  /** Resolves when its agents have begun; they connect when they can. */
  async start(): Promise<void> {
    if (this.#child) return;
    const child = fork(PROGRAM, [this.#plan], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child = child;
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error('The agents have ended by themselves.')));
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGKILL');
    await exited;
  }

  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Ids of commands in the order they had their effect, by agent. */
  effects(of: 'messages' | 'calls'): Map<string, string[]> {
    return new Map(
      this.#agents.map((agent) => [agent, linesOf(join(this.#folder, agent, of))] as const),
    );
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}
