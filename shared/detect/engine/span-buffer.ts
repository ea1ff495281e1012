const FIELDS = 3;

/**
 * Growable list of raw hits in one typed array, reused from scan to scan so that a clean message
 * allocates nothing. A hit is start, end and recognizer index; scores stand beside it.
 */
export class SpanBuffer {
  length = 0;
  #places = new Int32Array(64 * FIELDS);
  #scores = new Float64Array(64);

  clear(): void {
    this.length = 0;
  }

  push(start: number, end: number, recognizer: number, score: number): void {
    if (this.length === this.#scores.length) this.#grow();
    const at = this.length * FIELDS;
    this.#places[at] = start;
    this.#places[at + 1] = end;
    this.#places[at + 2] = recognizer;
    this.#scores[this.length++] = score;
  }

  start(index: number): number {
    return this.#places[index * FIELDS]!;
  }

  end(index: number): number {
    return this.#places[index * FIELDS + 1]!;
  }

  recognizer(index: number): number {
    return this.#places[index * FIELDS + 2]!;
  }

  score(index: number): number {
    return this.#scores[index]!;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    places.set(this.#places);
    const scores = new Float64Array(this.#scores.length * 2);
    scores.set(this.#scores);
    this.#places = places;
    this.#scores = scores;
  }
}
