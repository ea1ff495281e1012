import { setPriority } from 'node:os';

/** Enough for whoever waits to go first, little enough to get on beside other programs. */
const NICE = 5;

/**
 * Lets the rest of the process go before the thread that calls this. On Linux only: elsewhere a
 * priority is that of the whole process.
 */
export function giveWayAsThread(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, NICE);
  } catch {
    // It competes as any thread does.
  }
}
