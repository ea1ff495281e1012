import { addCounts, type Counts, noCounts, type Rates, rates } from './counts.ts';
import { seededRandom } from './random.ts';

export type Interval = readonly [low: number, high: number];

export interface BootstrapOptions {
  resamples: number;
  seed: number;
}

/**
 * 95 % percentile intervals: texts are drawn with replacement, as many as there are, and scored
 * again each time (Efron 1979).
 */
export function bootstrap(
  perText: readonly Counts[],
  { resamples, seed }: BootstrapOptions,
): Record<keyof Rates, Interval> {
  const random = seededRandom(seed);
  const drawn: Rates[] = [];
  for (let round = 0; round < resamples; round++) {
    const sum = noCounts();
    for (let i = 0; i < perText.length; i++) {
      addCounts(sum, perText[Math.floor(random() * perText.length)]!);
    }
    drawn.push(rates(sum));
  }
  const interval = (name: keyof Rates) => middle95(drawn.map((rate) => rate[name]));
  return { precision: interval('precision'), recall: interval('recall'), f1: interval('f1') };
}

function middle95(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return [at(0.025) ?? Number.NaN, at(0.975) ?? Number.NaN];
}
