import type { CliContext } from '../context.ts';

/** Nobody needs to be told about what is done by then. */
const FIRST_MS = 1000;
const EVERY_MS = 250;
const ERASE_LINE = '\r\u001B[2K';

/** One line on the terminal about work that takes long; nothing where stderr is no terminal. */
export class Progress {
  readonly #context: CliContext;
  readonly #start = performance.now();
  #next = FIRST_MS;
  #units = 0;
  #isShown = false;

  constructor(context: CliContext) {
    this.#context = context;
  }

  /** Says how far `name` is, when it is time to. `units` are UTF-16 units scanned so far. */
  async tell(name: string, units: number): Promise<void> {
    this.#units = units;
    const elapsed = performance.now() - this.#start;
    if (!this.#context.isTerminal || elapsed < this.#next) return;
    this.#next = elapsed + EVERY_MS;
    this.#isShown = true;
    await this.#context.err.write(`${ERASE_LINE}${name}: ${this.#line(elapsed)}`);
  }

  /** To be called before anything else is written, and at the end. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#context.err.write(ERASE_LINE);
  }

  #line(elapsed: number): string {
    const millions = this.#units / 1e6;
    const speed = (millions / elapsed) * 1000;
    return `${millions.toFixed(1)} million characters, ${speed.toFixed(1)} a second`;
  }
}
