const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * Milliseconds to wait before try number `failures` + 1: doubling from one second to five minutes,
 * of which the upper half is random, so that many browsers do not knock at once.
 */
export function backoffDelay(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 30));
  return full / 2 + (full / 2) * random();
}
