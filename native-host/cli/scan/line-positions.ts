/** Where in a text that arrives in parts an offset is, as people count: from 1. */
export class LinePositions {
  /** Offsets after each line break that has not been passed yet, in order. */
  readonly #starts: number[] = [];
  #line = 1;
  #lineStart = 0;
  #length = 0;

  append(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#starts.push(this.#length + at + 1);
    this.#length += text.length;
  }

  /** Line and column (in UTF-16 units) of `offset`; offsets must not go back. */
  locate(offset: number): { line: number; column: number } {
    this.advance(offset);
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }

  /** Forgets the lines before `offset`, so that memory stays bounded. */
  advance(offset: number): void {
    let passed = 0;
    while (passed < this.#starts.length && this.#starts[passed]! <= offset) passed++;
    if (passed === 0) return;
    this.#line += passed;
    this.#lineStart = this.#starts[passed - 1]!;
    this.#starts.splice(0, passed);
  }
}
