import type { SkillLimits } from '../limits.ts';

/** `breach`: it broke a limit. `failure`: it ended, hung or did not start. */
export type FailureKind = 'breach' | 'failure';

/** What follows from a failure. */
export type Verdict = { next: 'pause'; ms: number } | { next: 'fail' } | { next: 'quarantine' };

export type FailureLimits = Pick<
  SkillLimits,
  'backoffMs' | 'longestBackoffMs' | 'steadyMs' | 'failures' | 'failureWindowMs' | 'breaches'
>;

/** Remembers the failures of one skill and says whether, and when, it may start again. */
export class Failures {
  readonly #limits: FailureLimits;
  readonly #random: () => number;
  #recent: { at: number; kind: FailureKind }[] = [];
  /** In a row, without good conduct between them. */
  #row = 0;

  /** @param random from 0 up to 1 */
  constructor(limits: FailureLimits, random: () => number) {
    this.#limits = limits;
    this.#random = random;
  }

  /**
   * @param now the time of the failure
   * @param steadyMs how long the process had been doing well
   */
  judge(kind: FailureKind, now: number, steadyMs: number): Verdict {
    const { failures, breaches, failureWindowMs } = this.#limits;
    this.#row = steadyMs >= this.#limits.steadyMs ? 1 : this.#row + 1;
    this.#recent = this.#recent.filter(({ at }) => now - at < failureWindowMs);
    this.#recent.push({ at: now, kind });
    const broken = this.#recent.filter((failure) => failure.kind === 'breach').length;
    if (broken >= breaches) return { next: 'quarantine' };
    if (this.#recent.length >= failures) return { next: 'fail' };
    return { next: 'pause', ms: this.#pause() };
  }

  /** Forgets everything. */
  clear(): void {
    this.#recent = [];
    this.#row = 0;
  }

  /** Anything up to twice as long as the time before, so that skills that fell together do not rise together. */
  #pause(): number {
    const { backoffMs, longestBackoffMs } = this.#limits;
    return this.#random() * Math.min(longestBackoffMs, backoffMs * 2 ** (this.#row - 1));
  }
}
