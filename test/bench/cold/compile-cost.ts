import type { Recognizer } from '../../../shared/detect/engine/recognizer.ts';

export interface PatternCost {
  readonly id: string;
  readonly part: 'lead' | 'pattern';
  readonly ms: number;
}

const TEXT = 'some words and 12 numbers, nothing to find';
/** Engines compile at the first run, and for speed at a later one. */
const RUNS = 4;

/** Milliseconds that the first runs of every pattern take, dearest first: that is, to compile it. */
export function compileCosts(recognizers: readonly Recognizer[]): PatternCost[] {
  const costs = recognizers.flatMap(({ id, lead, pattern }): PatternCost[] => {
    const cost = { id, part: 'pattern' as const, ms: firstRuns(pattern) };
    return lead ? [{ id, part: 'lead', ms: firstRuns(lead) }, cost] : [cost];
  });
  return costs.sort((a, b) => b.ms - a.ms);
}

function firstRuns({ source, flags }: RegExp): number {
  const start = process.threadCpuUsage();
  const pattern = new RegExp(source, flags);
  for (let at = 0; at < RUNS; at++) {
    pattern.lastIndex = at;
    pattern.test(TEXT);
  }
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
