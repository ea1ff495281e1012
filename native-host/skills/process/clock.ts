/** Time, as everything here is told it. */
export interface Clock {
  /** Milliseconds that only ever grow; their zero means nothing. */
  now(): number;
  /** Calls `call` once after `ms`. @returns what takes that back */
  after(ms: number, call: () => void): () => void;
}

/** The machine's own clock; setting the time of day does not move it. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Whether `work` has ended, well or badly, within `ms`. */
export function endsWithin(work: Promise<unknown>, ms: number, clock: Clock): Promise<boolean> {
  return isDoneWithin(
    work.catch(() => {}),
    ms,
    clock,
  );
}

/** Whether `work` has ended well within `ms`. */
export async function isDoneWithin(
  work: Promise<unknown>,
  ms: number,
  clock: Clock,
): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const cancel = clock.after(ms, () => late.resolve(false));
  const done = work.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([done, late.promise]);
  } finally {
    cancel();
  }
}
