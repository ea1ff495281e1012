import { Worker } from 'node:worker_threads';
import type { Detector, Span } from '../../../shared/detect/index.ts';
import type { RulesAnswer, RulesQuestion } from './messages.ts';

/** Long texts are rare, and a second set of tables is large. */
const IDLE_MS = 60_000;

export interface RulesThreadOptions {
  /** Reads here whatever the thread cannot. */
  detector: Pick<Detector, 'scan'>;
  createThread?: () => Worker;
  idleMs?: number;
}

interface Waiting {
  text: string;
  resolve(spans: Span[]): void;
}

/**
 * The rules in a thread of their own, for texts that take long: nobody else waits meanwhile. The
 * thread starts with the first text and ends when there have been none for a while; a text over which
 * it dies is read here. One at a time, in turn.
 */
export class RulesThread {
  readonly #detector: Pick<Detector, 'scan'>;
  readonly #createThread: () => Worker;
  readonly #idleMs: number;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor({ detector, createThread = startThread, idleMs = IDLE_MS }: RulesThreadOptions) {
    this.#detector = detector;
    this.#createThread = createThread;
    this.#idleMs = idleMs;
  }

  /** Whether there is a thread now. */
  get isRunning(): boolean {
    return this.#thread !== undefined;
  }

  /** As `Detector.scan`. */
  scan(text: string): Promise<Span[]> {
    clearTimeout(this.#idle);
    const { promise, resolve } = Promise.withResolvers<Span[]>();
    const id = ++this.#lastId;
    this.#waiting.set(id, { text, resolve });
    const question: RulesQuestion = { id, text };
    this.#running().postMessage(question);
    return promise;
  }

  /** Ends the thread; what it was asked and has not answered is read here. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#lose();
    await thread?.terminate();
  }

  #running(): Worker {
    if (this.#thread) return this.#thread;
    const thread = this.#createThread();
    this.#thread = thread;
    // Neither keeps the agent from ending nor, by an error of its own, ends it.
    thread.unref();
    thread.on('error', () => {});
    thread.on('message', (answer: RulesAnswer) => this.#answer(answer));
    thread.once('exit', () => {
      if (this.#thread === thread) this.#lose();
    });
    return thread;
  }

  #answer({ id, spans }: RulesAnswer): void {
    this.#waiting.get(id)?.resolve(spans);
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    this.#idle = setTimeout(() => void this.close(), this.#idleMs).unref();
  }

  #lose(): void {
    this.#thread = undefined;
    const left = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { text, resolve } of left) resolve([...this.#detector.scan(text)]);
  }
}

/** The source when run from source, the bundle when run from a build. */
function startThread(): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(fromSource ? './main.ts' : './rules.mjs', import.meta.url), {
    env: {},
  });
}
