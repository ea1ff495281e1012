import type { CallToolResult, Progress, Tool } from '@modelcontextprotocol/client';
import type { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { cancelled } from '../../../shared/protocol/wire-error.ts';
import { type AnyJob, Job, type Work } from './calls/job.ts';
import { JobQueue } from './calls/job-queue.ts';
import { type Clock, systemClock } from './clock.ts';
import { SkillKeeper } from './life/skill-keeper.ts';
import { DEFAULT_LIMITS, type SkillLimits } from './limits.ts';
import { LogRing } from './log/log-ring.ts';
import type { McpConnection } from './mcp/mcp-connection.ts';
import { skillStopped } from './skill-errors.ts';
import { CallCounts, type SkillUsage } from './skill-usage.ts';
import type { StartProcess } from './start-process.ts';
import type { SkillState } from './state/states.ts';

export interface SupervisorOptions {
  /** For whoever hears the events; the skill itself is told nothing of it. */
  id: string;
  start: StartProcess;
  limits?: Partial<SkillLimits>;
  clock?: Clock;
  /** From 0 up to 1. */
  random?: () => number;
  /** What it throws is its own loss. */
  onEvent?: (event: SkillEvent) => void;
  /** Disposes of the supervisor. */
  signal?: AbortSignal;
}

/** What observers are told; nothing of it holds a value. */
export type SkillEvent =
  | { kind: 'state'; id: string; from: SkillState; to: SkillState }
  | { kind: 'lost'; id: string; error: LifeSavorError }
  | { kind: 'tools-changed'; id: string };

export interface RequestOptions {
  signal?: AbortSignal;
  /** With the wait for a turn and for the start; at most `longestCallMs`. */
  timeoutMs?: number;
}

export interface CallOptions extends RequestOptions {
  /** What the skill says of its progress, as it comes. */
  onProgress?: (progress: Progress) => void;
}

const DEFAULT_LOG_LINES = 200;

/**
 * Runs one skill: starts its process when it is called, keeps it for a while, starts it again when
 * it dies, sets it aside when it misbehaves. Every call ends in a result or a `LifeSavorError`
 * within its time, whatever the process does. Nothing is left after `dispose`.
 */
export class SkillSupervisor {
  readonly id: string;
  readonly #limits: SkillLimits;
  readonly #clock: Clock;
  readonly #onEvent: (event: SkillEvent) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #log: LogRing;
  readonly #queue: JobQueue;
  readonly #keeper: SkillKeeper;
  readonly #counts = new CallCounts();
  /** Turns that have not ended. */
  readonly #turns = new Set<Promise<void>>();
  #disposed: Promise<void> | undefined;

  constructor(options: SupervisorOptions) {
    const { id, start, clock = systemClock, random = Math.random, onEvent = () => {} } = options;
    this.id = id;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#clock = clock;
    this.#onEvent = onEvent;
    this.#signal = options.signal;
    this.#log = new LogRing(this.#limits.logBytes);
    this.#queue = new JobQueue(this.#limits);
    this.#keeper = this.#createKeeper(start, random);
    this.#signal?.addEventListener('abort', this.#onAbort);
    if (this.#signal?.aborted) this.#onAbort();
  }

  get state(): SkillState {
    return this.#keeper.state;
  }

  /** Why nothing can be called for now: SKILL_FAILED, SKILL_QUARANTINED, CANCELLED after `dispose`. */
  get refusal(): LifeSavorError | undefined {
    return this.#disposed ? skillStopped() : this.#keeper.refusal();
  }

  get usage(): SkillUsage {
    const keeper = this.#keeper;
    return {
      state: keeper.state,
      uptimeMs: keeper.uptimeMs,
      restarts: keeper.restarts,
      lastError: keeper.lastError?.code,
      ...this.#counts.counts,
      running: this.#queue.running,
      waiting: this.#queue.waiting,
      logBytesDropped: this.#log.dropped,
      process: keeper.process?.usage(),
      output: keeper.notes,
    };
  }

  /** The last lines of its error output, and its log notifications, safe to print. They may hold anything. */
  log(lines = DEFAULT_LOG_LINES): string[] {
    return this.#log.tail(lines);
  }

  /**
   * The tools of the skill, freshly asked for.
   * @throws LifeSavorError CANCELLED, SKILL_BUSY, SKILL_CRASHED, SKILL_FAILED,
   * SKILL_OUTPUT_TOO_LARGE, SKILL_PROTOCOL, SKILL_QUARANTINED, SKILL_REFUSED, SKILL_TIMEOUT, and
   * whatever `start` throws.
   */
  async listTools(options: RequestOptions = {}): Promise<Tool[]> {
    return await this.#request((connection, signal) => connection.listTools(signal), options);
  }

  /**
   * Calls one tool. A call that has reached the process is never made again by itself. What the
   * tool itself calls an error is a result with `isError`.
   * @throws LifeSavorError as `listTools`; INVALID_PARAMS when it is too large.
   */
  async call(
    tool: string,
    args: Readonly<Record<string, unknown>>,
    options: CallOptions = {},
  ): Promise<CallToolResult> {
    return await this.#request(
      (connection, signal) => connection.call(tool, args, signal, options.onProgress),
      options,
    );
  }

  /** Fails what is under way and ends the process, gently at first; the next call starts it again. */
  async stop(): Promise<void> {
    this.#failAll(skillStopped());
    await this.#keeper.stop();
  }

  /** Ends the process; nothing starts it again until `release`. @param reason a sentence */
  async quarantine(reason: string): Promise<void> {
    await this.#keeper.quarantine(reason);
  }

  /** Lets a skill start again that was set aside. */
  release(): void {
    this.#keeper.release();
  }

  /** Lets a skill start again at once that failed too often. */
  reset(): void {
    this.#keeper.reset();
  }

  /** Ends everything; resolves when nothing is left. */
  dispose(): Promise<void> {
    this.#disposed ??= this.#dispose();
    return this.#disposed;
  }

  async #dispose(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#failAll(skillStopped());
    await this.#keeper.stop();
    await Promise.all(this.#turns);
  }

  readonly #onAbort = () => void this.dispose();

  async #request<T>(work: Work<T>, { signal, timeoutMs }: RequestOptions): Promise<T> {
    const { callMs, longestCallMs } = this.#limits;
    if (signal?.aborted) throw cancelled();
    const refusal = this.refusal;
    if (refusal) throw refusal;
    this.#queue.checkRoom();
    const job: Job<T> = new Job(work, {
      timeoutMs: Math.max(0, Math.min(timeoutMs ?? callMs, longestCallMs)),
      signal,
      clock: this.#clock,
      onSettled: () => {
        this.#queue.dropWaiting(job);
        this.#counts.add(job.error?.code);
      },
    });
    this.#queue.add(job);
    this.#pump();
    return await job.result;
  }

  /** Gives turns to those that wait, or sees to it that there will be a process. */
  #pump(): void {
    const { connection } = this.#keeper;
    // Taking a turn may be the last thing that the process does.
    while (connection?.isOpen && connection === this.#keeper.connection) {
      const job = this.#queue.next();
      if (!job) break;
      const turn = this.#takeTurn(job, connection);
      this.#turns.add(turn);
      void turn.then(() => this.#turns.delete(turn));
    }
    if (connection) this.#keeper.setBusy(this.#queue.running > 0);
    else if (this.#queue.waiting > 0) this.#keeper.want();
  }

  async #takeTurn(job: AnyJob, connection: McpConnection): Promise<void> {
    await job.run(connection);
    if (job.isGivenUp) await this.#letGo(connection);
    this.#queue.done(job);
    this.#pump();
  }

  /**
   * Waits until the process shows that it has done with a call nobody waits for. One that does not,
   * and has no other call to be busy with, hangs.
   */
  async #letGo(connection: McpConnection): Promise<void> {
    if (await connection.isAlive(this.#limits.cancelMs)) return;
    if (this.#queue.isForsaken) this.#keeper.hung(connection);
  }

  #failAll(error: LifeSavorError): void {
    this.#queue.failWaiting(error);
    this.#queue.failRunning(error);
  }

  #createKeeper(start: StartProcess, random: () => number): SkillKeeper {
    const { id } = this;
    const log = this.#log;
    const clock = this.#clock;
    return new SkillKeeper(
      { start, limits: this.#limits, clock, random, log },
      {
        onState: (from, to) => this.#tell({ kind: 'state', id, from, to }),
        onReady: () => this.#pump(),
        onLost: (error) => {
          this.#queue.failRunning(error);
          this.#tell({ kind: 'lost', id, error });
        },
        onUnavailable: (error) => this.#queue.failWaiting(error),
        onToolsChanged: () => this.#tell({ kind: 'tools-changed', id }),
        isWanted: () => this.#queue.waiting > 0,
      },
    );
  }

  /** An observer neither sees a change half made nor brings down what it observes. */
  #tell(event: SkillEvent): void {
    queueMicrotask(() => {
      try {
        this.#onEvent(event);
      } catch {
        // Its own loss.
      }
    });
  }
}
