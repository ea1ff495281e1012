import { setTimeout as sleep } from 'node:timers/promises';
import {
  hasInEnvironment,
  type ProcessRow,
  readProcesses,
  withDescendants,
} from './process-table.ts';

/** Between two looks at whether everything has ended. */
const LOOK_MS = 10;
/** A process in the middle of the kernel's work does not end before that is done. */
const LONGEST_KILL_MS = 5_000;

/**
 * A process and what it has started, also what has left its group or lost its parent: everything
 * inherits a mark in its environment. Where there is no /proc, only the group is known.
 */
export class ProcessTree {
  #root: number | undefined;
  readonly #mark: string;

  /**
   * @param root also the number of its group
   * @param mark a whole `NAME=value` nobody else has
   */
  constructor(root: number, mark: string) {
    this.#root = root;
    this.#mark = mark;
  }

  /** The first process has ended; its number may be given to another from now on. */
  forgetRoot(): void {
    this.signalGroup('SIGKILL');
    this.#root = undefined;
  }

  /** Those that have not ended. */
  rows(): ProcessRow[] {
    const rows = readProcesses().filter(({ isZombie }) => !isZombie);
    const marked = rows.filter(
      ({ pid }) => pid === this.#root || hasInEnvironment(pid, this.#mark),
    );
    return withDescendants(rows, new Set(marked.map(({ pid }) => pid)));
  }

  /** Sends `signal` to the group, while its first process lives. */
  signalGroup(signal: NodeJS.Signals): void {
    if (this.#root !== undefined) send(-this.#root, signal);
  }

  /** Kills everything; resolves when nothing is left. @throws Error when something does not end */
  async kill(): Promise<void> {
    const deadline = performance.now() + LONGEST_KILL_MS;
    for (let rows = this.rows(); rows.length > 0; rows = this.rows()) {
      if (performance.now() > deadline) throw new Error('A process does not end.');
      for (const { pid } of rows) send(pid, 'SIGKILL');
      await sleep(LOOK_MS);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
