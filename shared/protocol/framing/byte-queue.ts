const FIRST_CAPACITY = 1024;

/**
 * Bytes waiting for the rest of their frame. Memory follows the bytes that really came (at most
 * twice as much), never the length a header claims.
 */
export class ByteQueue {
  #buffer = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#buffer.length) this.#grow(needed);
    this.#buffer.set(bytes, this.#length);
    this.#length = needed;
  }

  /** What is queued; valid until the next call. */
  view(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  clear(): void {
    this.#buffer = new Uint8Array(0);
    this.#length = 0;
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(FIRST_CAPACITY, needed, this.#buffer.length * 2));
    grown.set(this.view());
    this.#buffer = grown;
  }
}
