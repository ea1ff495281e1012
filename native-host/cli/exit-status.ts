import { ERROR_CODES, type ErrorCode } from '../../shared/protocol/errors.ts';

/** Exit code of `check` when policy blocks the text; no error, so not among the error codes. */
export const BLOCKED_EXIT_CODE = 7;

/** The exit code of the process: that of the first thing that went wrong. */
export class ExitStatus {
  #code = 0;

  get code(): number {
    return this.#code;
  }

  failed(code: ErrorCode): void {
    this.set(ERROR_CODES[code].exit);
  }

  set(code: number): void {
    if (this.#code === 0) this.#code = code;
  }
}
