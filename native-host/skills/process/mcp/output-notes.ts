import { cleanLine } from '../log/clean-line.ts';

/** Lines kept of those that are no messages, and what is kept of each. */
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 200;

/** What a skill sent that it should not have sent; for finding out what is wrong with it. */
export interface OutputNotes {
  /** Lines that are no messages. */
  junk: number;
  /** The first of them, cut. They may hold anything: show them to the person, never log them. */
  junkLines: readonly string[];
  /** Answers to nothing that was asked, or to what is no longer waited for. */
  strays: number;
  /** Requests that skills may not make: sampling, elicitation, roots. */
  declined: number;
}

/** Takes the notes of one process. */
export class NoteTaker {
  readonly #lines: string[] = [];
  #junk = 0;
  strays = 0;
  declined = 0;

  /** @returns how many there have been */
  junk(line: Buffer): number {
    if (this.#lines.length < KEPT_LINES) this.#lines.push(cleanLine(line, KEPT_CHARACTERS));
    return ++this.#junk;
  }

  get notes(): OutputNotes {
    const { strays, declined } = this;
    return { junk: this.#junk, junkLines: [...this.#lines], strays, declined };
  }
}
