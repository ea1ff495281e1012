import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import type { SandboxUsage } from '../sandbox/sandbox.ts';
import type { OutputNotes } from './mcp/output-notes.ts';
import type { SkillState } from './state/states.ts';

/** Requests that have been answered, since the supervisor was made. */
interface Counts {
  /** All of them. */
  calls: number;
  /** Of them, those that ended in an error, other than by being cancelled. */
  errors: number;
}

/** How a skill does. */
export interface SkillUsage extends Counts {
  state: SkillState;
  /** Milliseconds since the process became ready, 0 without one. */
  uptimeMs: number;
  /** Processes that failed. */
  restarts: number;
  /** Why the last one failed. */
  lastError: ErrorCode | undefined;
  /** Calls in the process. */
  running: number;
  /** Calls that wait for their turn. */
  waiting: number;
  /** Of its error output, what is no longer kept. */
  logBytesDropped: number;
  /** Without a process, or where its sandbox cannot tell, `undefined`. */
  process: SandboxUsage | undefined;
  /** What the newest process sent that it should not have sent; kept when it ends. */
  output: OutputNotes | undefined;
}

/** Counts answers. */
export class CallCounts {
  readonly #counts: Counts = { calls: 0, errors: 0 };

  get counts(): Readonly<Counts> {
    return this.#counts;
  }

  /** @param error the code of the error it ended in */
  add(error: ErrorCode | undefined): void {
    this.#counts.calls++;
    if (error !== undefined && error !== 'CANCELLED') this.#counts.errors++;
  }
}
