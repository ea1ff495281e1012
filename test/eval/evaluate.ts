import type { LabelledSet } from './data/labelled.ts';
import type { Scorer } from './scorer.ts';
import { type Judged, type JudgeOptions, judge } from './scoring/judge.ts';
import type { EvalResult } from './scoring/result.ts';
import { score } from './scoring/score.ts';

export interface EvalOptions extends JudgeOptions {
  /** Only texts in these languages. */
  languages?: ReadonlySet<string>;
  resamples: number;
  seed: number;
}

const WARM_UP_TEXTS = 300;

/** Runs a scorer over labelled sets. The judged texts come along, to look at errors. */
export async function evaluate(
  sets: readonly LabelledSet[],
  scorer: Scorer,
  options: EvalOptions,
): Promise<{ result: EvalResult; judged: Judged[] }> {
  await warmUp(sets, scorer);
  const judged: Judged[] = [];
  let milliseconds = 0;
  for (const set of sets) {
    for (const text of set.texts) {
      if (options.languages && !options.languages.has(text.language ?? '')) continue;
      const started = performance.now();
      const spans = await scorer.scan(text.text);
      milliseconds += performance.now() - started;
      judged.push(judge(text, set, spans, options));
    }
  }
  const measured = score(judged, options);
  const megabytesPerSecond = measured.bytes / 1e6 / (milliseconds / 1000);
  const notScored = mergedCounts(sets);
  return { result: { scorer: scorer.name, ...measured, notScored, megabytesPerSecond }, judged };
}

/** A first pass over a few texts, so that the speed is that of a running product. */
async function warmUp(sets: readonly LabelledSet[], scorer: Scorer): Promise<void> {
  for (const { texts } of sets) {
    for (const { text } of texts.slice(0, WARM_UP_TEXTS)) await scorer.scan(text);
  }
}

function mergedCounts(sets: readonly LabelledSet[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { unknown } of sets) {
    for (const [label, count] of unknown) sum[label] = (sum[label] ?? 0) + count;
  }
  return sum;
}
