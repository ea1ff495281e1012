import type { Clock } from '../clock.ts';
import type { Rate } from '../limits.ts';

/** Lets so much through at once and so much each second after that. */
export class TokenBucket {
  readonly #rate: Rate;
  readonly #clock: Clock;
  #left: number;
  #at: number;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
    this.#left = rate.burst;
    this.#at = clock.now();
  }

  /** Whether `amount` more is allowed now. */
  take(amount: number): boolean {
    if (this.#left < amount) this.#refill();
    this.#left -= amount;
    return this.#left >= 0;
  }

  #refill(): void {
    const now = this.#clock.now();
    const { burst, perSecond } = this.#rate;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }
}
