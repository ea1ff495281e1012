const LEAST_MS = 500;
const MOST_MS = 60_000;
/** A connection that held for so long was a good one. */
const STABLE_MS = 60_000;

/**
 * How long to wait before the next attempt: anything between half a second and a limit that doubles
 * each time, up to a minute, so that many agents never come back together.
 */
export class Backoff {
  readonly #random: () => number;
  #attempts = 0;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Milliseconds to wait now, after one more attempt has ended. */
  next(): number {
    const limit = Math.min(MOST_MS, LEAST_MS * 2 ** ++this.#attempts);
    return LEAST_MS + this.#random() * (limit - LEAST_MS);
  }

  /** A connection has ended that lasted for `ms`. */
  lasted(ms: number): void {
    if (ms >= STABLE_MS) this.reset();
  }

  /** There is reason to hope: the machine woke up, or has another network. */
  reset(): void {
    this.#attempts = 0;
  }
}
