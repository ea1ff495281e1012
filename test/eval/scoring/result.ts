import type { Interval } from './bootstrap.ts';
import type { Calibration } from './calibration.ts';
import type { Counts, Rates } from './counts.ts';
import type { Negatives } from './negatives.ts';

export interface Score extends Counts, Rates {
  intervals?: Record<keyof Rates, Interval>;
}

/** Everything one run says. Rates are shares from 0 to 1. */
export interface EvalResult {
  scorer: string;
  texts: number;
  bytes: number;
  labels: number;
  /** Same stretch, same type. */
  exact: Score;
  /** Intersection over union of at least one half, same type. */
  overlap: Score;
  /** The same two, whatever the type. */
  untypedExact: Score;
  untypedOverlap: Score;
  perType: Record<string, { exact: Score; overlap: Score }>;
  perLanguage: Record<string, { exact: Score; overlap: Score; negatives: Negatives }>;
  perSet: Record<string, { exact: Score; overlap: Score }>;
  negatives: { any: Negatives; medium: Negatives };
  /** Findings that touch no label, per MB of text. */
  falseAlarmsPerMb: number;
  calibration: Calibration;
  /** Labels in the data that no type of ours stands for; they were masked. */
  notScored: Record<string, number>;
  megabytesPerSecond: number;
}
