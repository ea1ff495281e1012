import type { AnswerPiece } from '../wire/ask.ts';

/** What came of a piece. */
export type Arrival = 'next' | 'known' | 'gap';

/** Puts the pieces of an answer in their order, each once, and hands them out one at a time. */
export class Pieces {
  readonly #waiting: AnswerPiece[] = [];
  #expected = 0;
  #wake: (() => void) | undefined;

  /** The piece that is to come next; all before it have come. */
  get expected(): number {
    return this.#expected;
  }

  put(piece: AnswerPiece): Arrival {
    if (piece.seq < this.#expected) return 'known';
    if (piece.seq > this.#expected) return 'gap';
    this.#expected += 1;
    this.#waiting.push(piece);
    this.wake();
    return 'next';
  }

  take(): AnswerPiece | undefined {
    return this.#waiting.shift();
  }

  /** Resolves with the next piece that comes, a call of `wake`, or after `timeoutMs`. */
  async arrival(timeoutMs: number): Promise<void> {
    if (this.#waiting.length > 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  wake(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
