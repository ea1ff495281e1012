import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { chooseSandbox, type SandboxHost } from './choose-sandbox.ts';
import type { Launch, Sandbox, SandboxedProcess } from './sandbox.ts';

/** What was found is looked for again after so long: packages come and go while the agent runs. */
const KEPT_MS = 5 * 60_000;

interface Choice {
  at: number;
  sandbox: Promise<Sandbox>;
}

/**
 * The sandbox of this machine as it is now. What was found holds for some minutes; when a start
 * fails over the sandbox itself, it is looked for once more and the start tried again.
 */
export class CurrentSandbox {
  readonly #choose: () => Promise<Sandbox>;
  readonly #now: () => number;
  #choice: Choice | undefined;

  constructor(
    host: SandboxHost,
    choose: (host: SandboxHost) => Promise<Sandbox> = chooseSandbox,
    now: () => number = () => performance.now(),
  ) {
    this.#choose = () => choose(host);
    this.#now = now;
  }

  /** @throws LifeSavorError as `Sandbox.start`. */
  async start(launch: Launch, signal?: AbortSignal): Promise<SandboxedProcess> {
    const known = this.#known();
    if (!known) return await this.#startIn(this.#look(), launch, signal);
    try {
      return await this.#startIn(known, launch, signal);
    } catch (error) {
      if (!isOfSandbox(error) || signal?.aborted) throw error;
      return await this.#startIn(this.#known() ?? this.#look(), launch, signal);
    }
  }

  async #startIn(choice: Choice, launch: Launch, signal?: AbortSignal): Promise<SandboxedProcess> {
    try {
      const sandbox = await choice.sandbox;
      return await sandbox.start(launch, signal);
    } catch (error) {
      if (isOfSandbox(error) && this.#choice === choice) this.#choice = undefined;
      throw error;
    }
  }

  #known(): Choice | undefined {
    const isOld = this.#choice && this.#now() - this.#choice.at >= KEPT_MS;
    if (isOld) this.#choice = undefined;
    return this.#choice;
  }

  #look(): Choice {
    this.#choice = { at: this.#now(), sandbox: this.#choose() };
    return this.#choice;
  }
}

/** Not for want of anything in the skill. */
function isOfSandbox(error: unknown): boolean {
  const code = error instanceof LifeSavorError ? error.code : undefined;
  return code === 'SANDBOX_MISSING' || code === 'SANDBOX_FAILED';
}
