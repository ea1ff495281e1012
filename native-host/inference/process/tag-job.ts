import type { Span } from '../../../shared/detect/types.ts';
import { type Piece, pieceAt } from './pieces.ts';

/** `interactive`: somebody waits for it. `background`: it may take its time. */
export type Priority = 'interactive' | 'background';

/** One text on its way through the model, piece by piece. */
export class TagJob {
  readonly priority: Priority;
  /** How often the process died over the current piece. */
  deaths = 0;
  settled = false;
  readonly #text: string;
  readonly #spans: Span[] = [];
  readonly #result = Promise.withResolvers<Span[]>();
  #piece: Piece;

  constructor(text: string, priority: Priority) {
    this.#text = text;
    this.priority = priority;
    this.#piece = pieceAt(text, 0);
  }

  get result(): Promise<Span[]> {
    return this.#result.promise;
  }

  /** UTF-16 units of the whole text. */
  get units(): number {
    return this.#text.length;
  }

  /** What the model is to read next. */
  get question(): string {
    return this.#text.slice(this.#piece.from, this.#piece.to);
  }

  /** Takes the spans of the current piece and goes on to the next; settles after the last. */
  accept(spans: readonly Span[]): void {
    const { from, start, end } = this.#piece;
    let free = this.#spans.at(-1)?.end ?? 0;
    for (const span of spans) {
      const moved = { ...span, start: span.start + from, end: span.end + from };
      if (moved.start < Math.max(start, free) || moved.start >= end) continue;
      this.#spans.push(moved);
      free = moved.end;
    }
    this.deaths = 0;
    if (end < this.#text.length) this.#piece = pieceAt(this.#text, end);
    else this.#settle(() => this.#result.resolve(this.#spans));
  }

  fail(reason: unknown): void {
    this.#settle(() => this.#result.reject(reason));
  }

  #settle(settle: () => void): void {
    this.settled = true;
    settle();
  }
}
