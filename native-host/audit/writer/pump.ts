import type { Entry } from '../chain/seal.ts';
import type { Pending } from './pending.ts';

/** Most records that are written with one sync of the disk. */
const BATCH = 1024;

export interface PumpOptions {
  pending: Pending;
  write: (entries: readonly Entry[]) => Promise<void>;
  retryMs: number;
  /** Told of each failure to write; not of what `flush` and `stop` throw themselves. */
  onFailure: (error: unknown) => void;
}

/** Brings what is pending to disk: a batch at a time, in order, and again after a failure. */
export class Pump {
  readonly #options: PumpOptions;
  #batch: Promise<void> | undefined;
  #isRunning = false;
  #isStopped = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: PumpOptions) {
    this.#options = options;
  }

  /** Says that something is pending. */
  wake(): void {
    if (this.#isRunning || this.#retry || this.#isStopped) return;
    this.#isRunning = true;
    // Not at once: what is appended in the same turn goes in the same batch.
    setImmediate(() => void this.#run());
  }

  /** @throws what `write` throws. */
  async flush(): Promise<void> {
    const { pending } = this.#options;
    const target = pending.accepted;
    while (pending.settled < target || pending.hasUntold) await this.#writeBatch();
  }

  /** Writes all there is and then nothing any more. @throws what `write` throws. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    try {
      while (!this.#options.pending.isEmpty) await this.#writeBatch();
    } finally {
      await this.#batch?.catch(() => undefined);
    }
  }

  async #run(): Promise<void> {
    try {
      while (!this.#isStopped && !this.#options.pending.isEmpty) await this.#writeBatch();
    } catch (error) {
      this.#options.onFailure(error);
      this.#tryLater();
    } finally {
      this.#isRunning = false;
    }
  }

  #tryLater(): void {
    if (this.#isStopped) return;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.wake();
    }, this.#options.retryMs);
    this.#retry.unref();
  }

  /** Whoever asks while a batch is written waits for that one. */
  #writeBatch(): Promise<void> {
    this.#batch ??= this.#writeNext().finally(() => {
      this.#batch = undefined;
    });
    return this.#batch;
  }

  async #writeNext(): Promise<void> {
    const { pending, write } = this.#options;
    const entries = pending.peek(BATCH);
    if (entries.length > 0) await write(entries);
    pending.settle();
  }
}
