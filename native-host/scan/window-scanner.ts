import type { Span } from '../../shared/detect/index.ts';
import type { Finder } from './finder.ts';
import { Window, type WindowTable } from './window.ts';

/** UTF-16 units scanned at once: what a text costs in memory, and how long the thread is busy. */
const WINDOW_UNITS = 256 * 1024;

/**
 * Units that a finding and the words that speak for it may reach to either side. Every finding is
 * taken from a window that shows at least this much around its start.
 */
const MARGIN_UNITS = 32 * 1024;

/**
 * Scans a text that arrives in parts, with memory that does not grow with it. Windows overlap, so
 * the spans are those one scan of the whole text would report.
 */
export class WindowScanner {
  readonly #finder: Finder;
  readonly #signal: AbortSignal | undefined;
  readonly #onSpan: (span: Span) => void;
  /** Text from `#base` on that is not done with. */
  #text = '';
  #base = 0;
  /** Header of the table that goes on in the next window. */
  #table: WindowTable | undefined;
  /** Spans that start before this offset have been reported. */
  #reportedTo = 0;
  #lastEnd = 0;

  /** `onSpan` gets every span in order, with offsets into the whole text. */
  constructor(finder: Finder, onSpan: (span: Span) => void, signal?: AbortSignal) {
    this.#finder = finder;
    this.#onSpan = onSpan;
    this.#signal = signal;
  }

  /** Units handed in so far whose spans have all been reported. */
  get scanned(): number {
    return this.#reportedTo;
  }

  /** Offset of the oldest unit a later span can start at or a caller may still ask about. */
  get base(): number {
    return this.#base;
  }

  /** Text between two offsets that lie within what is still held. */
  slice(start: number, end: number): string {
    return this.#text.slice(start - this.#base, end - this.#base);
  }

  /** @throws what `Finder.find` throws; nothing can be pushed after that. */
  async push(text: string): Promise<void> {
    this.#text += text;
    while (this.#text.length >= WINDOW_UNITS) {
      const window = new Window(this.#text.slice(0, WINDOW_UNITS), this.#table);
      await this.#report(window, WINDOW_UNITS - MARGIN_UNITS);
      const done = WINDOW_UNITS - 2 * MARGIN_UNITS;
      this.#table = window.tableAt(done);
      this.#text = this.#text.slice(done);
      this.#base += done;
    }
  }

  /** To be called once, after the last part. */
  async end(): Promise<void> {
    await this.#report(new Window(this.#text, this.#table), this.#text.length);
    this.#text = '';
  }

  /** `limit` is where in the window the part ends whose spans are told. */
  async #report(window: Window, limit: number): Promise<void> {
    const part = { start: this.#reportedTo - this.#base, end: limit };
    const signal = this.#signal ? { signal: this.#signal } : {};
    for (const span of await window.find(this.#finder, { part, ...signal })) {
      if (span.start >= limit) break;
      const start = span.start + this.#base;
      if (start < this.#reportedTo || start < this.#lastEnd) continue;
      this.#lastEnd = span.end + this.#base;
      this.#onSpan({ ...span, start, end: this.#lastEnd });
    }
    this.#reportedTo = this.#base + limit;
  }
}
