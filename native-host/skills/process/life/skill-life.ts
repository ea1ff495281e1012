import type { SandboxEnding, SandboxedProcess } from '../../sandbox/sandbox.ts';
import { type Clock, endsWithin, isDoneWithin } from '../clock.ts';
import type { SkillLimits } from '../limits.ts';
import type { LogRing } from '../log/log-ring.ts';
import { type ConnectionEvents, type Era, McpConnection } from '../mcp/mcp-connection.ts';
import { EndedOverProbe } from '../mcp/mcp-errors.ts';
import { notRead, skillCrashed, startTimedOut } from '../skill-errors.ts';
import type { StartProcess } from '../start-process.ts';
import { type Fault, greetingFault, startFault } from './fault.ts';

export interface LifeOptions {
  start: StartProcess;
  limits: SkillLimits;
  clock: Clock;
  log: LogRing;
  /** What an earlier process of the skill spoke. */
  era: Era | undefined;
}

/** `onFault` comes once at most, and nothing after it. */
export interface LifeEvents extends Omit<ConnectionEvents, 'onBreach' | 'onLog'> {
  onReady(era: Era): void;
  onFault(fault: Fault): void;
}

/** What a process wrote just before it ended is still to be heard. */
const LAST_WORDS_MS = 200;
/** How long one that has closed its input may take to end. */
const DEAF_MS = 1_000;

/** One process of a skill, from its start until nothing is left of it. */
export class SkillLife {
  readonly #options: LifeOptions;
  readonly #events: LifeEvents;
  readonly #giveUp = new AbortController();
  readonly #starting: Promise<SandboxedProcess>;
  #process: SandboxedProcess | undefined;
  #connection: McpConnection | undefined;
  #ending: SandboxEnding | undefined;
  #isReady = false;
  #isOver = false;
  #end: Promise<boolean> | undefined;

  constructor(options: LifeOptions, events: LifeEvents) {
    this.#options = options;
    this.#events = events;
    this.#starting = startSafely(options.start, this.#giveUp.signal);
    void this.#begin();
  }

  get process(): SandboxedProcess | undefined {
    return this.#process;
  }

  get connection(): McpConnection | undefined {
    return this.#connection;
  }

  /**
   * Ends the process and everything it has started; no event follows.
   * @param how `gently` lets it end by itself first: its input is closed
   * @returns whether nothing of it is left
   */
  end(how: 'gently' | 'now'): Promise<boolean> {
    this.#isOver = true;
    this.#end ??= this.#takeDown(how);
    return this.#end;
  }

  async #begin(): Promise<void> {
    const { clock, limits, era } = this.#options;
    const cancelTimer = clock.after(limits.startMs, () =>
      this.#fault({ kind: 'failure', error: startTimedOut(limits.startMs) }),
    );
    try {
      const process = await this.#starting.catch((error) => this.#fault(startFault(error)));
      if (!process || this.#isOver) return;
      const connection = this.#attach(process);
      const spoken = await connection.connect(era);
      if (this.#isOver) return;
      // It may have answered with its last breath.
      if (this.#ending) throw skillCrashed(this.#ending);
      this.#isReady = true;
      this.#events.onReady(spoken);
    } catch (error) {
      this.#fault(this.#whyNotGreeted(error));
    } finally {
      cancelTimer();
    }
  }

  #attach(process: SandboxedProcess): McpConnection {
    const { limits, clock, log } = this.#options;
    this.#process = process;
    process.stderr.on('error', () => {});
    process.stderr.on('data', (chunk: Buffer) => log.append(chunk));
    const connection = new McpConnection(process, limits, clock, {
      onBreach: (error) => this.#fault({ kind: 'breach', error }),
      onToolsChanged: () => {
        if (!this.#isOver) this.#events.onToolsChanged();
      },
      onLog: (line) => log.appendLine(line),
    });
    this.#connection = connection;
    process.stdin.on('close', () => void this.#onDeaf(process));
    void process.ended.then((ending) => this.#onEnded(connection, ending));
    return connection;
  }

  async #onEnded(connection: McpConnection, ending: SandboxEnding): Promise<void> {
    this.#ending = ending;
    await endsWithin(connection.drained, LAST_WORDS_MS, this.#options.clock);
    // Whoever still greets it learns of its end by this.
    if (!this.#isReady) return await connection.close();
    const isQuiet = ending.code === 0;
    this.#fault({ kind: isQuiet ? 'quiet' : 'failure', error: skillCrashed(ending) });
  }

  /** It has closed its input. Most often that is because it ends, which says more. */
  async #onDeaf(process: SandboxedProcess): Promise<void> {
    if (this.#isOver || (await endsWithin(process.ended, DEAF_MS, this.#options.clock))) return;
    this.#fault({ kind: 'failure', error: notRead() });
  }

  #whyNotGreeted(error: unknown): Fault {
    if (!this.#ending || error instanceof EndedOverProbe) return greetingFault(error);
    return { kind: 'failure', error: skillCrashed(this.#ending) };
  }

  #fault(fault: Fault): undefined {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#events.onFault(fault);
  }

  async #takeDown(how: 'gently' | 'now'): Promise<boolean> {
    const { clock, limits } = this.#options;
    this.#giveUp.abort();
    const ended = this.#starting.then(
      (process) => this.#sweep(process, how),
      () => true,
    );
    // A start that takes even longer is cleared away whenever it comes.
    const hasStarted = await endsWithin(this.#starting, limits.killMs, clock);
    return hasStarted && (await ended);
  }

  async #sweep(process: SandboxedProcess, how: 'gently' | 'now'): Promise<boolean> {
    const { clock, limits } = this.#options;
    if (how === 'gently') await this.#letEnd(process);
    const isGone = await isDoneWithin(process.kill(), limits.killMs, clock);
    await this.#connection?.close();
    for (const stream of [process.stdin, process.stdout, process.stderr]) {
      stream.on('error', () => {});
      stream.destroy();
    }
    return isGone;
  }

  async #letEnd(process: SandboxedProcess): Promise<void> {
    process.stdin.end();
    await endsWithin(process.ended, this.#options.limits.stopMs, this.#options.clock);
  }
}

/** What `start` throws at once, it might as well have thrown later. */
async function startSafely(start: StartProcess, signal: AbortSignal): Promise<SandboxedProcess> {
  return await start(signal);
}
