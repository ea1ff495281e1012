/** Why files and folders were not looked at. */
export const SKIP_REASONS = [
  'ignored',
  'usual-folder',
  'binary',
  'too-large',
  'link',
  'unreadable',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Names kept of each kind. */
const MOST_NAMES = 10;

/** Counts what was left out, and keeps the first names. */
export class Skipped {
  readonly #counts = new Map<SkipReason, number>();
  readonly #names = new Map<SkipReason, string[]>();

  add(reason: SkipReason, path: string): void {
    this.#counts.set(reason, this.count(reason) + 1);
    const names = this.#names.get(reason) ?? [];
    if (names.length < MOST_NAMES) names.push(path);
    this.#names.set(reason, names);
  }

  count(reason: SkipReason): number {
    return this.#counts.get(reason) ?? 0;
  }

  /** The first names of a kind. */
  names(reason: SkipReason): readonly string[] {
    return this.#names.get(reason) ?? [];
  }

  summary(): { reason: SkipReason; count: number }[] {
    return SKIP_REASONS.flatMap((reason) => {
      const count = this.count(reason);
      return count === 0 ? [] : [{ reason, count }];
    });
  }
}
