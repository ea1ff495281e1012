import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Tries `attempt` until it neither throws nor gives `undefined` or `false`; throws its last error after `timeoutMs`. */
export async function eventually<T>(attempt: () => T | Promise<T>, timeoutMs = 10_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      const value = await attempt();
      if (value !== undefined && value !== false) return value;
      if (Date.now() > deadline) throw new Error('It did not happen in time.');
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
