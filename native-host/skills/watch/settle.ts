export interface SettleOptions {
  /** So long nothing must happen before something counts as done. */
  quietMs: number;
  /** After so long it is told although it goes on: some programs never stop writing. */
  longestMs: number;
  signal: AbortSignal;
  onSettled(key: string): void;
}

interface Waiting {
  timer: NodeJS.Timeout;
  since: number;
}

/** Makes one event of many that follow one another closely, for each key by itself. */
export function settle(options: SettleOptions): (key: string) => void {
  const { quietMs, longestMs, signal, onSettled } = options;
  const waiting = new Map<string, Waiting>();
  signal.addEventListener(
    'abort',
    () => {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
    { once: true },
  );
  return (key) => {
    if (signal.aborted) return;
    const earlier = waiting.get(key);
    const since = earlier?.since ?? Date.now();
    if (earlier && Date.now() - since > longestMs) return;
    clearTimeout(earlier?.timer);
    const timer = setTimeout(() => {
      waiting.delete(key);
      onSettled(key);
    }, quietMs);
    waiting.set(key, { timer, since });
  };
}
