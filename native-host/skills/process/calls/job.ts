import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { cancelled, toLifeSavorError } from '../../../../shared/protocol/wire-error.ts';
import type { Clock } from '../clock.ts';
import type { McpConnection } from '../mcp/mcp-connection.ts';
import { callTimedOut } from '../skill-errors.ts';

/** What is to be done with a process that is ready; ends when `signal` aborts. */
export type Work<T> = (connection: McpConnection, signal: AbortSignal) => Promise<T>;

export interface JobOptions {
  timeoutMs: number;
  signal: AbortSignal | undefined;
  clock: Clock;
  /** Comes once, when the caller has its answer. */
  onSettled(): void;
}

/** What the queue sees of a job, whatever comes of it. */
export interface AnyJob {
  /** Whether the caller has its answer. */
  readonly isSettled: boolean;
  /** Whether it was failed from outside: the process may still be at it. */
  readonly isGivenUp: boolean;
  /** Does the work; never rejects. */
  run(connection: McpConnection): Promise<void>;
  /** Gives the caller an error, unless it has its answer; the process is told to stop. */
  fail(error: LifeSavorError): void;
}

/** One thing somebody waits for: settled in time, whatever the process does. */
export class Job<T> implements AnyJob {
  readonly #work: Work<T>;
  readonly #result = Promise.withResolvers<T>();
  readonly #giveUp = new AbortController();
  readonly #onSettled: () => void;
  readonly #release: () => void;
  #isSettled = false;
  #error: LifeSavorError | undefined;

  constructor(work: Work<T>, { timeoutMs, signal, clock, onSettled }: JobOptions) {
    this.#work = work;
    this.#onSettled = onSettled;
    const onAbort = () => this.fail(cancelled());
    const cancelTimer = clock.after(timeoutMs, () => this.fail(callTimedOut(timeoutMs)));
    signal?.addEventListener('abort', onAbort);
    this.#release = () => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    };
  }

  get result(): Promise<T> {
    return this.#result.promise;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  get isGivenUp(): boolean {
    return this.#giveUp.signal.aborted;
  }

  /** Why it failed. */
  get error(): LifeSavorError | undefined {
    return this.#error;
  }

  async run(connection: McpConnection): Promise<void> {
    try {
      const result = await this.#work(connection, this.#giveUp.signal);
      this.#settle(() => this.#result.resolve(result));
    } catch (error) {
      if (!this.#giveUp.signal.aborted) this.#fail(toLifeSavorError(error));
    }
  }

  fail(error: LifeSavorError): void {
    if (this.#isSettled) return;
    this.#fail(error);
    // The process is told this reason.
    this.#giveUp.abort('No longer waited for');
  }

  #fail(error: LifeSavorError): void {
    this.#error = error;
    this.#settle(() => this.#result.reject(error));
  }

  #settle(settle: () => void): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#release();
    settle();
    this.#onSettled();
  }
}
