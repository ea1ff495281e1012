import { METHODS } from '../../../shared/protocol/index.ts';
import type { CliContext } from '../context.ts';

const ERASE_LINE = '\r\u001B[2K';
const MB = 1024 * 1024;

/** One line on the terminal about what is fetched; nothing where stderr is no terminal. */
export class FetchProgress {
  readonly #context: CliContext;
  #isShown = false;

  constructor(context: CliContext) {
    this.#context = context;
  }

  /** `value` is what the agent says of it; anything else is passed over. */
  tell(value: unknown): void {
    const said = METHODS['cloud.decide'].progress.safeParse(value).data;
    if (!said || !this.#context.isTerminal) return;
    this.#isShown = true;
    const of = said.total === undefined ? '' : ` of ${megabytes(said.total)}`;
    void this.#context.err.write(`${ERASE_LINE}Fetched ${megabytes(said.bytes)}${of} MB…`);
  }

  /** To be called before anything else is written. */
  clear(): void {
    if (this.#isShown) void this.#context.err.write(ERASE_LINE);
    this.#isShown = false;
  }
}

function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
