import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import type { SkillLimits } from '../limits.ts';
import { skillBusy } from '../skill-errors.ts';
import type { AnyJob } from './job.ts';

export type QueueLimits = Pick<SkillLimits, 'running' | 'waiting'>;

/** Who has a turn with the process, and who waits for one, first come first served. */
export class JobQueue {
  readonly #limits: QueueLimits;
  readonly #waiting = new Set<AnyJob>();
  readonly #running = new Set<AnyJob>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Also those that were given up while the process may still be at them. */
  get running(): number {
    return this.#running.size;
  }

  /** Whether nobody waits for any of the running ones. */
  get isForsaken(): boolean {
    return [...this.#running].every((job) => job.isSettled);
  }

  /** @throws LifeSavorError SKILL_BUSY when too many are there already. */
  checkRoom(): void {
    const { running, waiting } = this.#limits;
    if (this.#waiting.size + this.#running.size >= running + waiting) throw skillBusy();
  }

  add(job: AnyJob): void {
    this.#waiting.add(job);
  }

  /** Takes the next one there is a turn for. */
  next(): AnyJob | undefined {
    if (this.#running.size >= this.#limits.running) return undefined;
    const [job] = this.#waiting;
    if (!job) return undefined;
    this.#waiting.delete(job);
    this.#running.add(job);
    return job;
  }

  /** Forgets one that is settled before it had a turn. */
  dropWaiting(job: AnyJob): void {
    this.#waiting.delete(job);
  }

  /** Ends a turn. */
  done(job: AnyJob): void {
    this.#running.delete(job);
  }

  failWaiting(error: LifeSavorError): void {
    for (const job of [...this.#waiting]) job.fail(error);
  }

  failRunning(error: LifeSavorError): void {
    for (const job of this.#running) job.fail(error);
  }
}
