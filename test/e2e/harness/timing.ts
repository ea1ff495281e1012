/** Longest wait for anything a person would see within a second, on a busy two-core machine. */
export const WAIT_MS = 20_000;

/** Options of `expect.poll`. */
export const SOON = { timeout: WAIT_MS, interval: 40 } as const;
