const TICK_MS = 5000;
/** A busy machine is late by less; one that slept is late by more. */
const JUMP_MS = 30_000;

export interface ClockWatchOptions {
  signal: AbortSignal;
  /** The clock went on while this process did not: the machine slept, or the process was stopped. */
  onJump(): void;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Notices sleep where no system tells of it, a few seconds after the machine has woken up. */
export function watchClock({ signal, onJump, now = Date.now }: ClockWatchOptions): void {
  let last = now();
  const timer = setInterval(() => {
    const passed = now() - last;
    last = now();
    if (passed > TICK_MS + JUMP_MS) onJump();
  }, TICK_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
