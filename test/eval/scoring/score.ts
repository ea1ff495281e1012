import { type BootstrapOptions, bootstrap } from './bootstrap.ts';
import { calibrate } from './calibration.ts';
import { addCounts, type Counts, noCounts, rates } from './counts.ts';
import type { Finding, Judged } from './judge.ts';
import { type Matching, matchSpans, type Rule } from './match.ts';
import { cleanNegatives, falseAlarmsPerMb } from './negatives.ts';
import type { EvalResult, Score } from './result.ts';

export type Measured = Omit<EvalResult, 'scorer' | 'notScored' | 'megabytesPerSecond'>;

/** All figures about a list of judged texts. */
export function score(judged: readonly Judged[], sampling: BootstrapOptions): Measured {
  const whole = (rule: Rule, typed: boolean) => wholeScore(judged, rule, typed, sampling);
  return {
    texts: judged.length,
    bytes: judged.reduce((sum, { text }) => sum + Buffer.byteLength(text.text), 0),
    labels: judged.reduce((sum, { labels }) => sum + labels.length, 0),
    exact: whole('exact', true),
    overlap: whole('overlap', true),
    untypedExact: whole('exact', false),
    untypedOverlap: whole('overlap', false),
    perType: perType(judged),
    perLanguage: mapValues(groupBy(judged, languageOf), (group) => ({
      ...both(group),
      negatives: cleanNegatives(group, 'low'),
    })),
    perSet: mapValues(
      groupBy(judged, ({ set }) => set),
      both,
    ),
    negatives: { any: cleanNegatives(judged, 'low'), medium: cleanNegatives(judged, 'medium') },
    falseAlarmsPerMb: falseAlarmsPerMb(judged),
    calibration: calibrate(judged.flatMap(rightAndWrong)),
  };
}

function wholeScore(
  judged: readonly Judged[],
  rule: Rule,
  typed: boolean,
  sampling: BootstrapOptions,
): Score {
  const perText = judged.map((text) => countsOf(text, rule, typed));
  const score = total(perText);
  return sampling.resamples > 0 ? { ...score, intervals: bootstrap(perText, sampling) } : score;
}

function both(judged: readonly Judged[]): { exact: Score; overlap: Score } {
  const scoreBy = (rule: Rule) => total(judged.map((text) => countsOf(text, rule, true)));
  return { exact: scoreBy('exact'), overlap: scoreBy('overlap') };
}

function perType(judged: readonly Judged[]): EvalResult['perType'] {
  const exact = countsPerType(judged, 'exact');
  const overlap = countsPerType(judged, 'overlap');
  return Object.fromEntries(
    [...exact.keys()]
      .sort()
      .map((type) => [
        type,
        { exact: scored(exact.get(type)!), overlap: scored(overlap.get(type)!) },
      ]),
  );
}

function countsPerType(judged: readonly Judged[], rule: Rule): Map<string, Counts> {
  const perType = new Map<string, Counts>();
  const add = (type: string, counts: Partial<Counts>) => {
    if (!perType.has(type)) perType.set(type, noCounts());
    addCounts(perType.get(type)!, { ...noCounts(), ...counts });
  };
  for (const { labels, findings } of judged) {
    const { hits, wrong, missed } = matchSpans(labels, findings, rule, true);
    for (const { label } of hits) add(label.type, { hits: 1 });
    for (const { type } of wrong) add(type, { wrong: 1 });
    for (const { type } of missed) add(type, { missed: 1 });
  }
  return perType;
}

function rightAndWrong({ labels, findings }: Judged): { score: number; right: boolean }[] {
  const { hits, wrong }: Matching<Finding> = matchSpans(labels, findings, 'overlap', true);
  return [
    ...hits.map(({ found }) => ({ score: found.score, right: true })),
    ...wrong.map(({ score }) => ({ score, right: false })),
  ];
}

function countsOf({ labels, findings }: Judged, rule: Rule, typed: boolean): Counts {
  const { hits, wrong, missed } = matchSpans(labels, findings, rule, typed);
  return { hits: hits.length, wrong: wrong.length, missed: missed.length };
}

function total(perText: readonly Counts[]): Score {
  const sum = noCounts();
  for (const counts of perText) addCounts(sum, counts);
  return scored(sum);
}

function scored(counts: Counts): Score {
  return { ...counts, ...rates(counts) };
}

function languageOf({ text }: Judged): string {
  return text.language ?? 'unknown';
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, key);
}

function mapValues<T, U>(groups: Map<string, T>, change: (group: T) => U): Record<string, U> {
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([k, v]) => [k, change(v)]),
  );
}
