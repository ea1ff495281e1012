import { setTimeout as sleep } from 'node:timers/promises';
import type { Span } from '../../shared/detect/index.ts';
import type { ModelStatus } from '../../shared/protocol/agent.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { LocalModel } from '../inference/chosen-model.ts';
import { modelOff } from '../inference/model-errors.ts';
import type { Priority } from '../inference/process/tag-job.ts';
import type { AgentLogger } from './log.ts';

/** A person is about to send: longer the rules do not wait for the model. */
const GLANCE_MS = 40;
/** A text about as long as what the model keeps of texts it has read. */
const MAX_GLANCE_UNITS = 96 * 1024;
/** Texts read to their end after their answer has left, so that the next glance at them is quick. */
const MAX_LATE = 2;

export interface ReadOptions {
  signal: AbortSignal;
  priority: Priority;
  /** Default `auto`: where the model cannot say anything, it found nothing. */
  use?: 'auto' | 'off' | 'required';
}

/** As much of a model as is needed here. */
export type Model = Pick<LocalModel, 'isReady' | 'status' | 'tag'>;

const OFF: ModelStatus = { id: 'off', state: 'off', restarts: 0 };

/** What the model has to say about a text. Where it says nothing, the rules answer alone. */
export class ModelReader {
  readonly #current: () => Model | undefined;
  readonly #logger: AgentLogger;
  readonly #late: AbortController[] = [];
  #lastError: string | undefined;

  /** `current` gives the model in use, which may be another one each time. */
  constructor(current: () => Model | undefined, logger: AgentLogger) {
    this.#current = current;
    this.#logger = logger;
  }

  status(): ModelStatus {
    return this.#current()?.status() ?? OFF;
  }

  /**
   * The spans the model finds in `text`.
   * @throws the signal's reason; where the model is required, what `ModelProcess.tag` throws.
   */
  async read(text: string, options: ReadOptions): Promise<Span[]> {
    const { signal, priority, use = 'auto' } = options;
    const model = this.#current();
    if (use === 'required' && !model) throw modelOff();
    if (use === 'off' || !model) return [];
    try {
      const spans = await model.tag(text, { signal, priority });
      this.#lastError = undefined;
      return spans;
    } catch (error) {
      signal.throwIfAborted();
      // Exchanged for another one while it read.
      if (this.#current() !== model) return await this.read(text, options);
      this.#note(error);
      if (use === 'required') throw error;
      return [];
    }
  }

  /**
   * As `read`, but never keeps anybody waiting for more than some hundredths of a second: what is
   * not found by then is found at the next glance at the same text.
   */
  async glance(text: string, signal: AbortSignal): Promise<Span[]> {
    const model = this.#current();
    if (!model || text.length > MAX_GLANCE_UNITS) return [];
    const wasReady = model.isReady;
    const reading = new AbortController();
    const spans = this.read(text, {
      signal: reading.signal,
      priority: 'interactive',
    }).catch(() => []);
    const inTime = wasReady ? await firstOf(spans, GLANCE_MS, signal) : undefined;
    if (inTime) return inTime;
    if (signal.aborted) reading.abort();
    signal.throwIfAborted();
    this.#readOn(reading, spans);
    return [];
  }

  #readOn(reading: AbortController, spans: Promise<Span[]>): void {
    this.#late.push(reading);
    if (this.#late.length > MAX_LATE) this.#late.shift()?.abort();
    void spans.then(() => {
      const at = this.#late.indexOf(reading);
      if (at >= 0) this.#late.splice(at, 1);
    });
  }

  /** Once for each new reason: a model that is not there is not there for every message. */
  #note(error: unknown): void {
    const { code } = toLifeSavorError(error);
    if (code === this.#lastError) return;
    this.#lastError = code;
    this.#logger.warn({ event: 'model-failed', code });
  }
}

/** `undefined` when it is not there after `timeoutMs`, or when the signal aborts before. */
async function firstOf<T>(
  value: Promise<T>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const done = new AbortController();
  const stop = AbortSignal.any([done.signal, signal]);
  const timer = sleep(timeoutMs, undefined, { signal: stop }).catch(() => undefined);
  try {
    return await Promise.race([value, timer]);
  } finally {
    done.abort();
  }
}
