import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import type { SandboxedProcess } from '../../sandbox/sandbox.ts';
import type { Clock } from '../clock.ts';
import type { SkillLimits } from '../limits.ts';
import type { LogRing } from '../log/log-ring.ts';
import type { Era, McpConnection } from '../mcp/mcp-connection.ts';
import type { OutputNotes } from '../mcp/output-notes.ts';
import { skillFailed, skillHung, skillQuarantined } from '../skill-errors.ts';
import type { StartProcess } from '../start-process.ts';
import { Failures } from '../state/failures.ts';
import { type SkillState, StateMachine } from '../state/states.ts';
import type { Fault } from './fault.ts';
import { IdleWatch } from './idle-watch.ts';
import { SkillLife } from './skill-life.ts';

export interface KeeperOptions {
  start: StartProcess;
  limits: SkillLimits;
  clock: Clock;
  random: () => number;
  log: LogRing;
}

export interface KeeperEvents {
  onState(from: SkillState, to: SkillState): void;
  /** The process can be used, or it can be started again. */
  onReady(): void;
  /** What was under way is lost. */
  onLost(error: LifeSavorError): void;
  /** Nothing will be ready for now. */
  onUnavailable(error: LifeSavorError): void;
  onToolsChanged(): void;
  /** Whether somebody waits for the process. */
  isWanted(): boolean;
}

/** Keeps one process of a skill as long as it is wanted, and decides when it may start again. */
export class SkillKeeper {
  readonly #options: KeeperOptions;
  readonly #events: KeeperEvents;
  readonly #states: StateMachine;
  readonly #failures: Failures;
  readonly #idle: IdleWatch;
  #life: SkillLife | undefined;
  /** Resolves once nothing is left of earlier processes. */
  #gone: Promise<void> = Promise.resolve();
  #era: Era | undefined;
  #readySince: number | undefined;
  #failed: { error: LifeSavorError; until: number } | undefined;
  #lastNotes: OutputNotes | undefined;
  #reason = '';
  #cancelPause = () => {};
  restarts = 0;
  lastError: LifeSavorError | undefined;

  constructor(options: KeeperOptions, events: KeeperEvents) {
    const { limits, clock, random } = options;
    this.#options = options;
    this.#events = events;
    this.#states = new StateMachine(events.onState);
    this.#failures = new Failures(limits, random);
    this.#idle = new IdleWatch(limits, clock, {
      onIdle: () => void this.stop(),
      onHealthDue: () => void this.#checkHealth(),
    });
  }

  get state(): SkillState {
    return this.#states.state;
  }

  /** Milliseconds since the process became ready. */
  get uptimeMs(): number {
    return this.#readySince === undefined ? 0 : this.#options.clock.now() - this.#readySince;
  }

  get process(): SandboxedProcess | undefined {
    return this.#life?.process;
  }

  /** Of the newest process that has said anything, also of one that is gone. */
  get notes(): OutputNotes | undefined {
    return this.#life?.connection?.notes ?? this.#lastNotes;
  }

  /** Of a process that can be used. */
  get connection(): McpConnection | undefined {
    return this.#readySince === undefined ? undefined : this.#life?.connection;
  }

  /** Why there is no process, nor will be for now. */
  refusal(): LifeSavorError | undefined {
    if (this.state === 'quarantined') return skillQuarantined(this.#reason);
    if (this.state !== 'failed' || !this.#failed) return undefined;
    const left = this.#failed.until - this.#options.clock.now();
    if (left > 0) return skillFailed(this.#failed.error, left);
    this.reset();
    return undefined;
  }

  /** Starts the process where nothing stands against it. */
  want(): void {
    if (this.state === 'idle') this.#start();
  }

  /** Tells whether the process has something to do. */
  setBusy(isBusy: boolean): void {
    if (isBusy && this.state === 'ready') {
      this.#idle.stop();
      this.#states.to('busy');
    } else if (!isBusy && this.state === 'busy') {
      this.#states.to('ready');
      this.#idle.start();
    }
  }

  /** Ends a process that no longer answers. */
  hung(connection: McpConnection): void {
    const life = this.#life;
    if (life && connection === this.connection)
      this.#onFault(life, { kind: 'failure', error: skillHung() });
  }

  /** Ends the process gently; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    if (this.state === 'backing-off') this.#rest();
    if (!this.#life) return await this.#gone;
    const life = this.#leave();
    this.#states.to('stopping');
    this.#end(life, 'gently');
    await this.#restWhenGone();
  }

  /** Ends the process and starts none until `release`. */
  async quarantine(reason: string): Promise<void> {
    this.#setAside(reason);
    await this.#gone;
  }

  release(): void {
    if (this.state !== 'quarantined') return;
    this.#failures.clear();
    this.#states.to('idle');
  }

  /** Forgets the failures, so that it may be started at once. */
  reset(): void {
    this.#failures.clear();
    this.#failed = undefined;
    if (this.state === 'failed') this.#states.to('idle');
  }

  #start(): void {
    this.#states.to('starting');
    const { start } = this.#options;
    const life: SkillLife = new SkillLife(
      {
        ...this.#options,
        era: this.#era,
        start: async (signal) => {
          await this.#gone;
          signal.throwIfAborted();
          return await start(signal);
        },
      },
      {
        onReady: (era) => this.#onReady(life, era),
        onFault: (fault) => this.#onFault(life, fault),
        onToolsChanged: () => this.#events.onToolsChanged(),
      },
    );
    this.#life = life;
  }

  #onReady(life: SkillLife, era: Era): void {
    if (life !== this.#life) return;
    this.#era = era === 'legacy' ? era : undefined;
    this.#readySince = this.#options.clock.now();
    this.#states.to('ready');
    this.#idle.start();
    this.#events.onReady();
  }

  #onFault(life: SkillLife, fault: Fault): void {
    if (life !== this.#life) return;
    const isQuiet = fault.kind === 'quiet' && this.state === 'ready';
    const steadyMs = this.uptimeMs;
    if (this.#readySince === undefined) this.#era = fault.kind === 'probe' ? 'legacy' : undefined;
    this.#leave();
    this.#end(life, 'now');
    if (isQuiet) {
      this.#states.to('stopping');
      void this.#restWhenGone();
    } else if (fault.kind === 'probe') this.#pause(0);
    else this.#afterFailure(fault, steadyMs);
  }

  #afterFailure({ kind, error }: Fault, steadyMs: number): void {
    const now = this.#options.clock.now();
    this.lastError = error;
    this.restarts++;
    const verdict = this.#failures.judge(kind === 'breach' ? kind : 'failure', now, steadyMs);
    if (verdict.next === 'pause') this.#pause(verdict.ms);
    else if (verdict.next === 'fail') this.#fail(error, now);
    this.#events.onLost(error);
    if (verdict.next === 'quarantine') this.#setAside(error.message);
    // Whatever kept it from starting at all will do so again.
    else if (kind === 'start') this.#events.onUnavailable(error);
    else if (verdict.next === 'fail') this.#events.onUnavailable(this.refusal() ?? error);
  }

  #fail(error: LifeSavorError, now: number): void {
    this.#failed = { error, until: now + this.#options.limits.failureWindowMs };
    this.#states.to('failed');
  }

  #pause(ms: number): void {
    this.#states.to('backing-off');
    this.#cancelPause = this.#options.clock.after(ms, () => {
      if (this.#events.isWanted()) this.#start();
      else this.#states.to('idle');
    });
  }

  #rest(): void {
    this.#cancelPause();
    this.#states.to('idle');
  }

  /** Parts with the process, which is somebody's to end. */
  #leave(): SkillLife {
    const life = this.#life!;
    this.#idle.stop();
    this.#lastNotes = this.notes;
    this.#life = undefined;
    this.#readySince = undefined;
    return life;
  }

  #end(life: SkillLife, how: 'gently' | 'now'): void {
    const earlier = this.#gone;
    this.#gone = life.end(how).then(async (isGone) => {
      if (!isGone) this.#setAside('its processes cannot be ended.');
      await earlier;
    });
  }

  async #restWhenGone(): Promise<void> {
    await this.#gone;
    if (this.state !== 'stopping') return;
    this.#states.to('idle');
    this.#events.onReady();
  }

  #setAside(reason: string): void {
    if (this.state === 'quarantined') return;
    const life = this.#life && this.#leave();
    this.#cancelPause();
    this.#reason = reason;
    this.#states.to('quarantined');
    if (life) this.#end(life, 'now');
    const error = skillQuarantined(reason);
    this.#events.onLost(error);
    this.#events.onUnavailable(error);
  }

  async #checkHealth(): Promise<void> {
    const { connection } = this;
    if (!connection || (await connection.isAlive(this.#options.limits.healthMs))) return;
    if (this.state === 'ready') this.hung(connection);
  }
}
