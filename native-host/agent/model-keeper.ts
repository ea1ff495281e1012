import type { LocalModel } from '../inference/chosen-model.ts';

/** What the next one is asked before it takes the place of the one before. */
const SAMPLE = 'Dear Ms Example,\nplease write to us.\n';
const PATIENCE_MS = 30_000;

/** The model in use, which may be exchanged for another one while texts are read. */
export class ModelKeeper {
  readonly #create: () => LocalModel | undefined;
  #current: LocalModel | undefined;
  /** Exchanges, one after the other. */
  #last: Promise<unknown> = Promise.resolve();
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
    const exchanged = this.#last.then(() => this.#exchange());
    this.#last = exchanged.catch(() => undefined);
    await exchanged;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#current?.close();
    await this.#last;
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
