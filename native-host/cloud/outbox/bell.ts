/** Wakes whoever waits. */
export class Bell {
  #ring = Promise.withResolvers<void>();

  ring(): void {
    const { resolve } = this.#ring;
    this.#ring = Promise.withResolvers();
    resolve();
  }

  /** Resolves with the next ring from now on, or when `signal` aborts. */
  async next(signal: AbortSignal): Promise<void> {
    const ended = Promise.withResolvers<void>();
    const end = () => ended.resolve();
    if (signal.aborted) return;
    signal.addEventListener('abort', end, { once: true });
    await Promise.race([this.#ring.promise, ended.promise]);
    signal.removeEventListener('abort', end);
  }
}
