export interface HeartbeatOptions {
  /** Milliseconds between beats, asked for anew each time. */
  intervalMs(): number;
  /** When bytes came in last; `performance.now()`. */
  lastFrame(): number;
  beat(): void;
  /** Nothing has come for nearly two and a half intervals: whoever is there cannot hear us. */
  onDead(): void;
  signal: AbortSignal;
  random?: () => number;
}

/**
 * Beats are a little early or late, so that those of many agents do not meet. A hundredth of the tenth
 * they may be off is left for a busy machine.
 */
const JITTER = 0.09;
/** Of an interval; a little less than what is promised, so that it is noticed within that. */
const DEAD_AFTER = 2.45;
/** So often it is looked at least: an interval may have been changed. */
const MOST_BETWEEN_LOOKS = 0.25;

/**
 * Beats at once and then at every interval, until `signal` aborts. Each beat makes the server answer,
 * so that silence means something; it is counted from the last bytes that came, whatever they were.
 */
export function keepBeating(options: HeartbeatOptions): void {
  const { intervalMs, lastFrame, beat, onDead, signal, random = Math.random } = options;
  let due = performance.now();
  let known = intervalMs();
  /** Silence before this does not count: it was measured by another interval. */
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const now = performance.now();
    const interval = intervalMs();
    if (interval !== known) since = due = now;
    known = interval;
    const dead = Math.max(lastFrame(), since) + DEAD_AFTER * interval;
    if (now >= dead) return onDead();
    if (now >= due) {
      beat();
      due = now + interval * (1 - JITTER + 2 * JITTER * random());
    }
    const next = Math.min(due, dead, now + MOST_BETWEEN_LOOKS * interval);
    timer = setTimeout(look, Math.max(1, next - now));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (!signal.aborted) look();
}
