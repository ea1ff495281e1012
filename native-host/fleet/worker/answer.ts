import type { AnswerPiece, Ask, Flow } from '../../cloud/wire/ask.ts';

/** Longest piece, in UTF-16 units. */
const MAX_PIECE = 16_384;
/** Text the agent has not asked for yet; the model has to wait beyond it. */
const MOST_WAITING = 65_536;
/** Longest answer. */
const MOST_TEXT = 2 * 1024 * 1024;

type Ending = Pick<AnswerPiece, 'done' | 'code' | 'message'>;

/**
 * An answer on its way to an agent: cut into pieces as the agent wants them, each kept until the end
 * so that it can be sent again. What the agent has no room for grows together in the meantime.
 */
export class Answer {
  readonly #send: (piece: AnswerPiece) => void;
  readonly #request: string;
  readonly #cancelled = new AbortController();
  readonly #pieces: AnswerPiece[] = [];
  /** Pieces before this one may be sent. */
  #allowed: number;
  #next = 0;
  #waiting = '';
  #length = 0;
  #ending: Ending | undefined;
  #wake: (() => void) | undefined;
  #lastHeard: number;

  constructor({ request, credit }: Ask, send: (piece: AnswerPiece) => void, now: number) {
    this.#send = send;
    this.#request = request;
    this.#allowed = credit;
    this.#lastHeard = now;
  }

  /** Aborted when the agent wants no more. */
  get signal(): AbortSignal {
    return this.#cancelled.signal;
  }

  /** When the agent was last heard of, as `now` of `flow`. */
  get lastHeard(): number {
    return this.#lastHeard;
  }

  /** It is as long as an answer may get. */
  get isFull(): boolean {
    return this.#length >= MOST_TEXT;
  }

  /** Adds text; resolves when there is room for more, or nobody wants it. */
  async add(text: string): Promise<void> {
    this.#waiting += text;
    this.#length += text.length;
    this.#pump();
    while (this.#waiting.length >= MOST_WAITING && !this.signal.aborted)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
  }

  /** No more text comes. */
  end(ending: Ending): void {
    this.#ending ??= ending;
    this.#pump();
  }

  /** Says that the worker is still there, if it has said nothing else and may. */
  keepAlive(): void {
    if (this.#next !== this.#pieces.length || this.#next >= this.#allowed || this.#isComplete)
      return;
    this.#cut('');
    this.#pump();
  }

  /** What the agent says. A `resume` counts its credit from the piece it names. */
  flow({ credit, cancel, resume }: Flow, now: number): void {
    this.#lastHeard = now;
    if (cancel) {
      this.cancel();
      return;
    }
    if (resume !== undefined && resume <= this.#pieces.length) {
      this.#next = resume;
      this.#allowed = resume + (credit ?? 1);
    } else if (credit !== undefined) this.#allowed += credit;
    this.#pump();
  }

  /** Nobody wants the rest. */
  cancel(): void {
    this.#cancelled.abort();
    this.#waiting = '';
    this.#wakeUp();
  }

  get #isComplete(): boolean {
    return this.#pieces.at(-1)?.done !== undefined;
  }

  #pump(): void {
    if (this.signal.aborted) return;
    while (this.#next < this.#allowed) {
      if (this.#next === this.#pieces.length && !this.#cutNext()) break;
      this.#send(this.#pieces[this.#next]!);
      this.#next += 1;
    }
    if (this.#waiting.length < MOST_WAITING) this.#wakeUp();
  }

  /** Makes a piece of what waits; `false` where nothing does. */
  #cutNext(): boolean {
    if (this.#isComplete) return false;
    const { length } = this.#waiting;
    if (length === 0 && !this.#ending) return false;
    const end = pieceEnd(this.#waiting);
    this.#cut(this.#waiting.slice(0, end), end === length ? this.#ending : undefined);
    this.#waiting = this.#waiting.slice(end);
    return true;
  }

  #cut(text: string, ending: Ending = {}): void {
    const seq = this.#pieces.length;
    this.#pieces.push({ v: 1, request: this.#request, seq, ...(text && { text }), ...ending });
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}

/** Never between the halves of a character. */
function pieceEnd(text: string): number {
  if (text.length <= MAX_PIECE) return text.length;
  const last = text.charCodeAt(MAX_PIECE - 1);
  return last >= 0xd800 && last <= 0xdbff ? MAX_PIECE - 1 : MAX_PIECE;
}
