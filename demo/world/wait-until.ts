import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;

/**
 * Asks `check` until it gives something, and gives that.
 * @throws Error "Waited <n> s for <what>." when `timeoutMs` have passed.
 */
export async function waitUntil<T>(
  what: string,
  check: () => Promise<T | undefined> | T | undefined,
  timeoutMs: number,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const found = await check();
    if (found !== undefined) return found;
    if (performance.now() > deadline)
      throw new Error(`Waited ${Math.round(timeoutMs / 1000)} s for ${what}.`);
    await sleep(PAUSE_MS);
  }
}
