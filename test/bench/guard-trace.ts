import type { CDPSession } from 'playwright-core';

/** The parts of a Chromium trace event used here; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Like `dur`, without the time other processes had the core. */
  tdur?: number;
  args?: { data?: { type?: string; url?: string } };
}

/** Records what the page's main thread does while `act` runs. */
export async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events.sort((a, b) => a.ts - b.ts);
}

/**
 * Milliseconds of processor time `script` took on the main thread from each key press to the next,
 * layout it forced included.
 */
export function workPerKey(events: readonly TraceEvent[], script: string): number[] {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts);
  const calls = outermost(
    events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith(script)),
  );
  return keys.slice(0, -1).map((from, index) => {
    const until = keys[index + 1]!;
    const own = calls.filter(({ ts }) => ts >= from && ts < until);
    return own.reduce((sum, { dur, tdur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
  });
}

/** Calls inside other calls are part of those already. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return calls.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + (dur ?? 0);
    return true;
  });
}
