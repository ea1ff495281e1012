/**
 * `silent`: no bytes have come, so whoever is there cannot hear us. `unheard`: the server is there, and
 * the fleet behind it is not; no beat of ours has reached it.
 */
export type Death = 'silent' | 'unheard';

export interface HeartbeatOptions {
  /** Milliseconds between beats, asked for anew each time. */
  intervalMs(): number;
  /** When bytes came in last; `performance.now()`. */
  lastFrame(): number;
  /** Resolves when the fleet has the beat; rejects where it cannot be told. */
  beat(): Promise<unknown>;
  /** Nearly two and a half intervals without a sign of life. */
  onDead(why: Death): void;
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
 * Beats at once and then at every interval, until `signal` aborts. Each beat makes the fleet answer, so
 * that silence means something; it is counted from the last bytes that came, whatever they were, and
 * from the last beat that arrived.
 */
export function keepBeating(options: HeartbeatOptions): void {
  const { intervalMs, lastFrame, beat, onDead, signal, random = Math.random } = options;
  let due = performance.now();
  let heard = due;
  let known = intervalMs();
  /** Silence before this does not count: it was measured by another interval. */
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const arrived = () => {
    heard = performance.now();
  };
  const look = () => {
    const now = performance.now();
    const interval = intervalMs();
    if (interval !== known) since = due = now;
    known = interval;
    const last = lastFrame();
    const dead = Math.max(Math.min(last, heard), since) + DEAD_AFTER * interval;
    if (now >= dead) return onDead(last <= heard ? 'silent' : 'unheard');
    if (now >= due) {
      void beat().then(arrived, () => undefined);
      due = now + interval * (1 - JITTER + 2 * JITTER * random());
    }
    const next = Math.min(due, dead, now + MOST_BETWEEN_LOOKS * interval);
    timer = setTimeout(look, Math.max(1, next - now));
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (!signal.aborted) look();
}
