import type { Clock } from '../clock.ts';
import type { SkillLimits } from '../limits.ts';

export type IdleLimits = Pick<SkillLimits, 'idleStopMs' | 'healthAfterMs'>;

export interface IdleEvents {
  /** Time to ask whether the process is still there; comes again as long as it is idle. */
  onHealthDue(): void;
  onIdle(): void;
}

/** Watches over a process nobody uses. */
export class IdleWatch {
  readonly #limits: IdleLimits;
  readonly #clock: Clock;
  readonly #events: IdleEvents;
  #cancels: (() => void)[] = [];

  constructor(limits: IdleLimits, clock: Clock, events: IdleEvents) {
    this.#limits = limits;
    this.#clock = clock;
    this.#events = events;
  }

  /** Begins anew: it has just been used. */
  start(): void {
    this.stop();
    this.#cancels = [
      this.#clock.after(this.#limits.idleStopMs, () => this.#events.onIdle()),
      this.#afterHealth(),
    ];
  }

  stop(): void {
    for (const cancel of this.#cancels) cancel();
    this.#cancels = [];
  }

  #afterHealth(): () => void {
    return this.#clock.after(this.#limits.healthAfterMs, () => {
      this.#cancels[1] = this.#afterHealth();
      this.#events.onHealthDue();
    });
  }
}
