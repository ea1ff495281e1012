/** Pieces joined at once; fewer small strings are kept alive that way. */
const JOINED_AT_ONCE = 2000;

/** Puts a long text together out of many small pieces. */
export class TextBuilder {
  readonly #chunks: string[] = [];
  #pieces: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#pieces.length >= JOINED_AT_ONCE) this.#join();
  }

  toString(): string {
    this.#join();
    const text = this.#chunks.join('');
    this.#chunks.splice(0, this.#chunks.length, text);
    return text;
  }

  #join(): void {
    if (this.#pieces.length === 0) return;
    this.#chunks.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}
