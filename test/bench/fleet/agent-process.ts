import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';

const PROGRAM = fileURLToPath(new URL('./many-agents.ts', import.meta.url));
const LOOK_MS = 200;

/** The process of `many-agents.ts`, as the bench sees it. */
export class AgentProcess {
  readonly #child: ChildProcess;
  readonly #count: number;

  private constructor(child: ChildProcess, count: number) {
    this.#child = child;
    this.#count = count;
  }

  /** Starts it, with no agent in it yet. */
  static async open(bundles: string, url: string, count: number): Promise<AgentProcess> {
    const child = fork(PROGRAM, [bundles, url], { execArgv: ['--expose-gc'] });
    await once(child, 'message');
    return new AgentProcess(child, count);
  }

  tell(what: 'start' | 'forget arrivals'): void {
    this.#child.send(what);
  }

  async figures(): Promise<Figures> {
    return await this.#ask<Figures>('figures');
  }

  /** Waits until all are online, or `isWanted` of how many are; gives the milliseconds it took. */
  async until(
    timeoutMs: number,
    isWanted = (online: number) => online === this.#count,
  ): Promise<number> {
    const start = performance.now();
    for (;;) {
      const { online } = await this.#ask<{ online: number }>('online');
      const took = performance.now() - start;
      if (isWanted(online)) return took;
      if (took > timeoutMs) throw new Error(`${online} of ${this.#count} are online.`);
      await sleep(LOOK_MS);
    }
  }

  async close(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  async #ask<T>(what: string): Promise<T> {
    const answer = once(this.#child, 'message');
    this.#child.send(what);
    return (await answer)[0] as T;
  }
}
