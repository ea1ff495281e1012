import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { modelFailed } from '../model-errors.ts';
import type { RuntimeChoice } from '../runtime/open-session.ts';
import type { Answer, ReadyModel, Refusal } from './messages.ts';
import { ModelChild, type ModelProgram } from './model-child.ts';

export interface KeeperTimings {
  /** Longest start. */
  startMs: number;
  /** Pause before the second start in a row; it doubles with each further one. */
  backoffMs: number;
  longestBackoffMs: number;
  /** How long a model that cannot be loaded is not tried again. */
  refusedMs: number;
}

export interface KeeperEvents {
  onReady(): void;
  onAnswers(answers: readonly Answer[]): void;
  /** The process ended without being told to; `onMayStart` or `onRefused` follows. */
  onLost(): void;
  /** The pause after a loss is over. */
  onMayStart(): void;
  /** There is no model to be had, for now. */
  onRefused(reason: LifeSavorError): void;
}

/** How to start the process. @throws LifeSavorError when there is no model to start it with. */
export type Launch = (runtime: RuntimeChoice) => ModelProgram;

/** Starts in a row that end before they are ready, after which the model counts as refused. */
const MAX_FAILED_STARTS = 3;

/** Keeps one process with the model running for as long as it is wanted. */
export class ChildKeeper {
  readonly #launch: Launch;
  readonly #timings: KeeperTimings;
  readonly #events: KeeperEvents;
  #child: ModelChild | undefined;
  #ready: ReadyModel | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #hasDiedEarly = false;
  #refusal: { reason: LifeSavorError; until: number } | undefined;
  restarts = 0;
  rssBytes: number | undefined;
  lastError: string | undefined;

  constructor(launch: Launch, timings: KeeperTimings, events: KeeperEvents) {
    this.#launch = launch;
    this.#timings = timings;
    this.#events = events;
  }

  /** The process, once it has loaded the model. */
  get child(): ModelChild | undefined {
    return this.#ready && this.#child;
  }

  get ready(): ReadyModel | undefined {
    return this.#ready;
  }

  /** Whether a start is under way, or waits for the pause after a loss. */
  get isStarting(): boolean {
    return !this.#ready && (this.#child !== undefined || this.#timer !== undefined);
  }

  /** Why there is no model, as long as it makes no sense to try again. */
  get refusal(): LifeSavorError | undefined {
    if (this.#refusal && performance.now() > this.#refusal.until) this.#refusal = undefined;
    return this.#refusal?.reason;
  }

  /** Starts the process unless it runs, is about to, or has been refused. */
  start(): void {
    if (this.#child || this.#timer || this.refusal) return;
    try {
      // A native build that dies while it loads would do so again.
      this.#child = this.#startChild(this.#launch(this.#hasDiedEarly ? 'wasm' : 'auto'));
    } catch (error) {
      this.#refuse(error instanceof LifeSavorError ? error : modelFailed());
    }
  }

  /** Ends a process that does not come back to us; it counts as lost. */
  kill(): void {
    this.#child?.kill();
  }

  /** Ends the process in good order; a later `start` begins anew. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#clear();
    await child?.stop();
  }

  #startChild(program: ModelProgram): ModelChild {
    const child = new ModelChild(program, {
      onReady: (ready) => this.#onReady(child, ready),
      onRefused: (refusal) => this.#onRefused(child, refusal),
      onAnswers: (answers, rssBytes) => this.#onAnswers(child, answers, rssBytes),
      onGone: () => this.#onGone(child),
    });
    this.#timer = setTimeout(() => child.kill(), this.#timings.startMs);
    return child;
  }

  #onReady(child: ModelChild, ready: ReadyModel): void {
    if (child !== this.#child) return;
    this.#clearTimer();
    this.#ready = ready;
    this.#events.onReady();
  }

  #onAnswers(child: ModelChild, answers: readonly Answer[], rssBytes: number): void {
    if (child !== this.#child) return;
    this.#failures = 0;
    this.rssBytes = rssBytes;
    this.#events.onAnswers(answers);
  }

  #onRefused(child: ModelChild, { code, message, nextStep }: Refusal): void {
    if (child !== this.#child) return;
    this.#clear();
    this.#refuse(new LifeSavorError(code, message, nextStep));
  }

  #onGone(child: ModelChild): void {
    if (child !== this.#child) return;
    const wasReady = this.#ready !== undefined;
    this.#clear();
    this.restarts++;
    this.#failures++;
    this.lastError = 'MODEL_FAILED';
    if (!wasReady) this.#hasDiedEarly = true;
    this.#events.onLost();
    if (!wasReady && this.#failures >= MAX_FAILED_STARTS) this.#refuse(modelFailed());
    else this.#timer = setTimeout(() => this.#onPauseOver(), this.#pause());
  }

  #onPauseOver(): void {
    this.#timer = undefined;
    this.#events.onMayStart();
  }

  /** The first start after a failure follows at once. */
  #pause(): number {
    const { backoffMs, longestBackoffMs } = this.#timings;
    if (this.#failures < 2) return 0;
    return Math.min(backoffMs * 2 ** (this.#failures - 2), longestBackoffMs);
  }

  #refuse(reason: LifeSavorError): void {
    this.lastError = reason.code;
    this.#failures = 0;
    this.#refusal = { reason, until: performance.now() + this.#timings.refusedMs };
    this.#events.onRefused(reason);
  }

  #clear(): void {
    this.#clearTimer();
    this.#child = undefined;
    this.#ready = undefined;
    this.rssBytes = undefined;
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
