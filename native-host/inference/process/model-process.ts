import type { Span } from '../../../shared/detect/types.ts';
import type { Tagger, TagOptions } from '../../../shared/model/tagger.ts';
import type { ModelStatus } from '../../../shared/protocol/agent.ts';
import { cancelled } from '../../../shared/protocol/wire-error.ts';
import { modelFailed, modelTimedOut } from '../model-errors.ts';
import { ChildKeeper, type KeeperTimings, type Launch } from './child-keeper.ts';
import { JobQueue, type QueueLimits } from './job-queue.ts';
import type { Answer } from './messages.ts';
import type { ModelChild } from './model-child.ts';
import { type Priority, TagJob } from './tag-job.ts';

export interface ProcessTagOptions extends TagOptions {
  /** Default `background`. */
  priority?: Priority;
  /** Longest wait for the answer, a start of the process included. Default 60 s. */
  timeoutMs?: number;
}

export interface ProcessTimings extends KeeperTimings {
  /** Without work for so long, the process ends and gives its memory back. */
  idleMs: number;
  /** Longest time one piece of text may take; a process that takes longer hangs. */
  hangMs: number;
}

export interface ModelProcessOptions {
  /** Id of the model. */
  id: string;
  launch: Launch;
  timings?: Partial<ProcessTimings>;
  limits?: QueueLimits;
}

const TIMINGS: ProcessTimings = {
  startMs: 30_000,
  backoffMs: 250,
  longestBackoffMs: 30_000,
  refusedMs: 60_000,
  idleMs: 5 * 60_000,
  hangMs: 20_000,
};
const LIMITS: QueueLimits = { maxJobs: 512, maxUnits: 64 * 1024 * 1024 };
const DEFAULT_TIMEOUT_MS = 60_000;
/** A process that dies over the same text twice would do so again. */
const MAX_DEATHS = 2;

/**
 * A model in a process of its own, so that neither its work nor its end is felt here. The process
 * starts with the first text, comes back when it dies, and ends when it has nothing to do.
 */
export class ModelProcess implements Tagger {
  readonly #id: string;
  readonly #timings: ProcessTimings;
  readonly #queue: JobQueue;
  readonly #keeper: ChildKeeper;
  /** Jobs a piece of which the process works on, by the id of the question. */
  #inFlight = new Map<number, TagJob>();
  #lastQuestion = 0;
  #idleTimer: NodeJS.Timeout | undefined;
  #hangTimer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ id, launch, timings, limits = LIMITS }: ModelProcessOptions) {
    this.#id = id;
    this.#timings = { ...TIMINGS, ...timings };
    this.#queue = new JobQueue(limits);
    this.#keeper = new ChildKeeper(launch, this.#timings, {
      onReady: () => this.#advance(),
      onAnswers: (answers) => this.#onAnswers(answers),
      onLost: () => this.#onLost(),
      onMayStart: () => this.#advance(),
      onRefused: (reason) => this.#failAll(reason),
    });
  }

  /** Whether the model is loaded, so that an answer is a matter of milliseconds. */
  get isReady(): boolean {
    return this.#keeper.child !== undefined;
  }

  /** Id of the process, while the model is loaded. */
  get pid(): number | undefined {
    return this.#keeper.child?.pid;
  }

  /** Starts the process now, so that the first text need not wait for it. */
  warmUp(): void {
    if (this.#isClosed) return;
    this.#keeper.start();
    this.#restIfIdle();
  }

  /**
   * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED, MODEL_FAILED (it died
   * over this text, twice), MODEL_BUSY, TIMEOUT, CANCELLED (closed); the signal's reason.
   */
  async tag(text: string, options: ProcessTagOptions = {}): Promise<Span[]> {
    const { signal, priority = 'background', timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    signal?.throwIfAborted();
    if (this.#isClosed) throw cancelled();
    const { refusal } = this.#keeper;
    if (refusal) throw refusal;
    if (text === '') return [];

    const job = new TagJob(text, priority);
    this.#queue.admit(job);
    const onAbort = () => this.#drop(job, signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => this.#drop(job, modelTimedOut()), timeoutMs);
    this.#advance();
    try {
      return await job.result;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  status(): ModelStatus {
    const { ready, isStarting, refusal, restarts, rssBytes, lastError } = this.#keeper;
    const state = ready ? 'ready' : isStarting ? 'starting' : refusal ? 'failed' : 'idle';
    return {
      id: this.#id,
      state,
      restarts,
      ...ready,
      ...(rssBytes === undefined ? {} : { rssBytes }),
      ...(lastError === undefined ? {} : { lastError }),
    };
  }

  /** Ends the process; what is still waiting fails with CANCELLED. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#failAll(cancelled());
    clearTimeout(this.#idleTimer);
    await this.#keeper.stop();
  }

  /** Gives the process its next questions, if it is free and somebody waits. */
  #advance(): void {
    if (this.#isClosed || this.#inFlight.size > 0) return;
    if (this.#queue.isEmpty) this.#restIfIdle();
    else if (this.#keeper.child) this.#askNext(this.#keeper.child);
    else this.#keeper.start();
  }

  #askNext(child: ModelChild): void {
    clearTimeout(this.#idleTimer);
    const batch = this.#queue.takeBatch();
    this.#inFlight = new Map(batch.map((job) => [++this.#lastQuestion, job]));
    child.ask([...this.#inFlight].map(([id, job]) => ({ id, text: job.question })));
    this.#hangTimer = setTimeout(() => this.#keeper.kill(), this.#timings.hangMs);
  }

  #onAnswers(answers: readonly Answer[]): void {
    const asked = this.#takeInFlight();
    for (const { id, spans } of answers) {
      const job = asked.get(id);
      if (!job || job.settled) continue;
      if (spans) job.accept(spans);
      if (job.settled) this.#queue.remove(job);
      else this.#queue.requeue(job, 'last');
    }
    this.#advance();
  }

  #onLost(): void {
    for (const job of [...this.#takeInFlight().values()].reverse()) {
      if (job.settled) continue;
      job.deaths++;
      if (job.deaths < MAX_DEATHS) this.#queue.requeue(job, 'first');
      else this.#drop(job, modelFailed());
    }
  }

  #takeInFlight(): Map<number, TagJob> {
    clearTimeout(this.#hangTimer);
    const asked = this.#inFlight;
    this.#inFlight = new Map();
    return asked;
  }

  /** Nobody wants the answer any more, or there will be none. */
  #drop(job: TagJob, reason: unknown): void {
    if (job.settled) return;
    job.fail(reason);
    this.#queue.remove(job);
    for (const [id, asked] of this.#inFlight) if (asked === job) this.#keeper.child?.cancel(id);
  }

  #failAll(reason: unknown): void {
    this.#takeInFlight();
    for (const job of this.#queue.unsettled()) this.#drop(job, reason);
  }

  #restIfIdle(): void {
    clearTimeout(this.#idleTimer);
    if (this.#queue.size > 0) return;
    this.#idleTimer = setTimeout(() => void this.#keeper.stop(), this.#timings.idleMs).unref();
  }
}
