import type { Span } from '../../shared/detect/types.ts';
import type { Tagger } from '../../shared/model/tagger.ts';
import type { ModelStatus } from '../../shared/protocol/agent.ts';
import type { LifeSavorError } from '../../shared/protocol/errors.ts';
import { cancelled, toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { ModelProcess, ProcessTagOptions } from './process/model-process.ts';

/** A model on this machine, whatever process it runs in. */
export type LocalModel = Pick<ModelProcess, 'isReady' | 'tag' | 'status' | 'warmUp' | 'close'>;

export interface ChosenModelOptions {
  /** Id of the chosen model. */
  id: string;
  chosen: LocalModel;
  /** Makes the model that is used where the chosen one cannot be loaded. */
  fallback(): LocalModel;
  onFallback(reason: LifeSavorError): void;
}

/**
 * The model a person has chosen. Once it has turned out that it cannot be loaded, the one of the
 * product takes its place for good: texts between two attempts would be read by rules alone.
 */
export class ChosenModel implements Tagger {
  readonly #options: ChosenModelOptions;
  #instead: { model: LocalModel; code: string } | undefined;
  #isClosed = false;

  constructor(options: ChosenModelOptions) {
    this.#options = options;
  }

  get isReady(): boolean {
    return this.#current.isReady;
  }

  /** Starts the process now, so that the first text need not wait for it. */
  warmUp(): void {
    this.#current.warmUp();
  }

  /** @throws as `ModelProcess.tag`. */
  async tag(text: string, options: ProcessTagOptions = {}): Promise<Span[]> {
    const { chosen } = this.#options;
    if (this.#instead) return await this.#instead.model.tag(text, options);
    try {
      return await chosen.tag(text, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (this.#isClosed) throw cancelled();
      if (!this.#instead && chosen.status().state !== 'failed') throw error;
      this.#fallBack(toLifeSavorError(error));
    }
    return await this.#current.tag(text, options);
  }

  status(): ModelStatus {
    if (!this.#instead) return this.#options.chosen.status();
    const { model, code } = this.#instead;
    return { ...model.status(), insteadOf: { id: this.#options.id, code } };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#options.chosen.close(), this.#instead?.model.close()]);
  }

  get #current(): LocalModel {
    return this.#instead?.model ?? this.#options.chosen;
  }

  #fallBack(reason: LifeSavorError): void {
    if (this.#instead) return;
    const { chosen, fallback, onFallback } = this.#options;
    this.#instead = { model: fallback(), code: reason.code };
    void chosen.close();
    onFallback(reason);
  }
}
