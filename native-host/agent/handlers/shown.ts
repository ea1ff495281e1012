/** How long a person may think about what they were shown. */
const THINKING_MS = 15 * 60_000;

/**
 * What a browser was told over one connection, by id, each with the sum of what it was. It may agree
 * to that and nothing else: agreeing is a person's act, and a person has to have seen it.
 */
export class Shown {
  readonly #shown = new Map<string, { digest: string; at: number }>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  add(id: string, digest: string): void {
    this.#shown.set(id, { digest, at: this.#now() });
  }

  /** What was shown is good for one decision. @returns whether this is what was shown */
  take(id: string, digest: string): boolean {
    const shown = this.#shown.get(id);
    this.#shown.delete(id);
    return shown?.digest === digest && this.#now() - shown.at <= THINKING_MS;
  }

  clear(): void {
    this.#shown.clear();
  }
}
