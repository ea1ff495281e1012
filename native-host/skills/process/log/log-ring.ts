import { cleanLine } from './clean-line.ts';

const NEWLINE = 0x0a;
const LONGEST_LINE = 2_000;

/** The last bytes a skill wrote to its error output. Takes any amount, keeps a fixed one. */
export class LogRing {
  readonly #bytes: Buffer;
  /** Bytes ever written; the next goes to this place, around the ring. */
  #written = 0;

  constructor(bytes: number) {
    this.#bytes = Buffer.alloc(bytes);
  }

  /** Bytes that have been overwritten. */
  get dropped(): number {
    return Math.max(0, this.#written - this.#bytes.length);
  }

  append(chunk: Buffer): void {
    const size = this.#bytes.length;
    const tail = chunk.subarray(Math.max(0, chunk.length - size));
    const at = (this.#written + chunk.length - tail.length) % size;
    const first = tail.copy(this.#bytes, at);
    tail.copy(this.#bytes, 0, first);
    this.#written += chunk.length;
  }

  appendLine(line: string): void {
    this.append(Buffer.from(`${cleanLine(line, LONGEST_LINE)}\n`));
  }

  /** The last `lines` lines, cut and safe to print. */
  tail(lines: number): string[] {
    const kept = this.#inOrder();
    // The oldest line has lost its beginning once anything was overwritten.
    const whole = this.dropped > 0 ? kept.subarray(kept.indexOf(NEWLINE) + 1) : kept;
    const all = whole.toString('utf8').split('\n');
    if (all.at(-1) === '') all.pop();
    return all.slice(Math.max(0, all.length - lines)).map((line) => cleanLine(line, LONGEST_LINE));
  }

  #inOrder(): Buffer {
    if (this.dropped === 0) return this.#bytes.subarray(0, this.#written);
    const at = this.#written % this.#bytes.length;
    return Buffer.concat([this.#bytes.subarray(at), this.#bytes.subarray(0, at)]);
  }
}
