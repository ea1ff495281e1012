import { modelBusy } from '../model-errors.ts';
import { PIECE_UNITS } from './pieces.ts';
import type { TagJob } from './tag-job.ts';

export interface QueueLimits {
  maxJobs: number;
  /** UTF-16 units of all texts together. */
  maxUnits: number;
}

/**
 * Who is next. Jobs somebody waits for come before all others; jobs of one priority take turns,
 * piece by piece, so that a short text never waits for a long one to end.
 */
export class JobQueue {
  readonly #limits: QueueLimits;
  readonly #lanes: Record<TagJob['priority'], TagJob[]> = { interactive: [], background: [] };
  /** Everything that has been admitted and is not settled, waiting or being worked on. */
  readonly #admitted = new Set<TagJob>();
  #units = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Jobs that have not been settled. */
  get size(): number {
    return this.#admitted.size;
  }

  /** Whether nobody waits for a turn. */
  get isEmpty(): boolean {
    return this.#lanes.interactive.length === 0 && this.#lanes.background.length === 0;
  }

  /** @throws LifeSavorError MODEL_BUSY when too much is waiting already. */
  admit(job: TagJob): void {
    const { maxJobs, maxUnits } = this.#limits;
    const isFull = this.#admitted.size >= maxJobs || this.#units + job.units > maxUnits;
    if (isFull && this.#admitted.size > 0) throw modelBusy();
    this.#admitted.add(job);
    this.#units += job.units;
    this.#lanes[job.priority].push(job);
  }

  /** Lets a job have another turn: after the others, or before them when its turn was lost. */
  requeue(job: TagJob, place: 'last' | 'first'): void {
    const lane = this.#lanes[job.priority];
    if (place === 'last') lane.push(job);
    else lane.unshift(job);
  }

  /** Forgets a job that is settled. */
  remove(job: TagJob): void {
    if (!this.#admitted.delete(job)) return;
    this.#units -= job.units;
    const lane = this.#lanes[job.priority];
    const at = lane.indexOf(job);
    if (at >= 0) lane.splice(at, 1);
  }

  /**
   * Takes the jobs that go to the model together: of one priority, about one piece in all. One
   * that has seen the process die goes alone, so that it can take no other with it.
   */
  takeBatch(): TagJob[] {
    const { interactive, background } = this.#lanes;
    const lane = interactive.length > 0 ? interactive : background;
    const batch: TagJob[] = [];
    for (let units = 0; lane.length > 0; ) {
      const job = lane[0]!;
      units += Math.min(job.units, PIECE_UNITS);
      if (batch.length > 0 && (units > PIECE_UNITS || job.deaths > 0)) break;
      batch.push(job);
      lane.shift();
      if (job.deaths > 0) break;
    }
    return batch;
  }

  /** Every job that is not settled, to be told that there is no model. */
  unsettled(): TagJob[] {
    return [...this.#admitted];
  }
}
