/** Runs one piece of work after the other, in the order they come. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all before it has ended, well or not. @throws what `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return await result;
  }

  /** Resolves when all that has come so far has ended. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
