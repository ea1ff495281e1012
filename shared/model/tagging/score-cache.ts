/** Logits of the segments scored last, least recently used first. */
export class ScoreCache {
  readonly #limit: number;
  readonly #scores = new Map<string, Float32Array>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Float32Array | undefined {
    const scores = this.#scores.get(key);
    if (scores === undefined) return undefined;
    this.#scores.delete(key);
    this.#scores.set(key, scores);
    return scores;
  }

  set(key: string, scores: Float32Array): void {
    this.#scores.set(key, scores);
    if (this.#scores.size <= this.#limit) return;
    const oldest = this.#scores.keys().next().value;
    if (oldest !== undefined) this.#scores.delete(oldest);
  }

  /** Forgets every text seen so far. */
  clear(): void {
    this.#scores.clear();
  }
}
