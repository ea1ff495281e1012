import type { LocalModel } from '../inference/chosen-model.ts';
import { SAMPLE } from '../inference/try-model.ts';
import { Turns } from '../turns.ts';

const PATIENCE_MS = 30_000;

/** The model in use, which may be exchanged for another one while texts are read. */
export class ModelKeeper {
  readonly #create: () => LocalModel | undefined;
  #current: LocalModel | undefined;
  readonly #exchanges = new Turns();
  #isClosed = false;

  /** `create` makes the model that is to be used by now, or none where it is switched off. */
  constructor(create: () => LocalModel | undefined) {
    this.#create = create;
    this.#current = create();
  }

  get current(): LocalModel | undefined {
    return this.#current;
  }

  /** Takes the model that is to be used by now. The one before works until that has been loaded. */
  async exchange(): Promise<void> {
    await this.#exchanges.run(() => this.#exchange());
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#current?.close();
    await this.#exchanges.ended();
  }

  async #exchange(): Promise<void> {
    if (this.#isClosed) return;
    const before = this.#current;
    const next = this.#create();
    // One that rests need not be woken.
    if (before?.isReady) await next?.tag(SAMPLE, { timeoutMs: PATIENCE_MS }).catch(() => []);
    if (this.#isClosed) return await next?.close();
    this.#current = next;
    await before?.close();
  }
}
