/** Stands for a line too long to be held. */
export const TOO_LONG = Symbol('line too long');

const MAX_LINE_UNITS = 32 * 1024 * 1024;

/** Cuts text that arrives in parts into lines, with `\n` or `\r\n` between them. */
export class LineSplitter {
  readonly #onLine: (line: string | typeof TOO_LONG) => void;
  readonly #maxUnits: number;
  #rest = '';
  #skipping = false;

  constructor(onLine: (line: string | typeof TOO_LONG) => void, maxUnits = MAX_LINE_UNITS) {
    this.#onLine = onLine;
    this.#maxUnits = maxUnits;
  }

  push(part: string): void {
    let start = 0;
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
      this.#finish(part.slice(start, end));
      start = end + 1;
    }
    this.#hold(part.slice(start));
  }

  /** To be called after the last part: the last line may have no line break. */
  end(): void {
    if (this.#rest !== '' || this.#skipping) this.#finish('');
  }

  #hold(text: string): void {
    if (this.#skipping) return;
    this.#rest += text;
    if (this.#rest.length <= this.#maxUnits) return;
    this.#rest = '';
    this.#skipping = true;
  }

  #finish(text: string): void {
    this.#hold(text);
    const line = this.#rest;
    const skipped = this.#skipping;
    this.#rest = '';
    this.#skipping = false;
    this.#onLine(skipped ? TOO_LONG : line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
