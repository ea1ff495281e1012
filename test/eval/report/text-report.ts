import type { ErrorKind } from '../scoring/error-kinds.ts';
import type { Negatives } from '../scoring/negatives.ts';
import type { EvalResult, Score } from '../scoring/result.ts';

const CONTEXT = 48;

/** The result as a page of text. */
export function textReport(result: EvalResult): string {
  const { negatives, calibration } = result;
  const lines = [
    `${result.texts} texts, ${(result.bytes / 1e6).toFixed(2)} MB, ${result.labels} labels; scored by ${result.scorer}`,
    '',
    `${''.padEnd(26)}${HEAD}   95 % of F1`,
    row('exact, typed', result.exact),
    row('IoU ≥ .5, typed', result.overlap),
    row('exact, any type', result.untypedExact),
    row('IoU ≥ .5, any type', result.untypedOverlap),
    '',
    `negatives clean            ${cleanShare(negatives.any)} (${cleanShare(negatives.medium)} with severity medium or more)`,
    `false alarms               ${result.falseAlarmsPerMb.toFixed(1)} per MB`,
    `calibration error          ${calibration.error.toFixed(3)}`,
    `speed                      ${result.megabytesPerSecond.toFixed(2)} MB/s`,
    ...table('type', result.perType),
    ...table('language', result.perLanguage, ({ negatives: n }) => `negatives ${cleanShare(n)}`),
    ...(Object.keys(result.perSet).length > 1 ? table('set', result.perSet) : []),
    ...calibrationTable(result),
    ...notScored(result),
  ];
  return lines.join('\n');
}

/** The most frequent errors, each with a few places, the stretch in question between « and ». */
export function errorReport(kinds: readonly ErrorKind[]): string {
  const lines = kinds.flatMap((kind) => [
    '',
    `${kind.count} × ${kind.name}`,
    ...kind.examples.map(({ id, text, start, end }) => {
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      const after = text.slice(end, end + CONTEXT);
      return `    ${id}: ${oneLine(`${before}«${text.slice(start, end)}»${after}`)}`;
    }),
  ]);
  return lines.join('\n');
}

const HEAD = 'precision  recall      F1   labels';

function row(name: string, score: Score): string {
  const { precision, recall, f1, hits, wrong, missed, intervals } = score;
  const figures = [
    (hits + wrong === 0 ? '–' : percent(precision)).padStart(9),
    (hits + missed === 0 ? '–' : percent(recall)).padStart(8),
    percent(f1).padStart(8),
  ];
  const interval = intervals ? `   ${intervals.f1.map(percent).join('–')}` : '';
  return `${name.padEnd(26)}${figures.join('')}${String(hits + missed).padStart(9)}${interval}`;
}

function table<T extends { exact: Score; overlap: Score }>(
  name: string,
  rows: Record<string, T>,
  more: (row: T) => string = () => '',
): string[] {
  return [
    '',
    `${name.padEnd(26)}${HEAD}   F1 at IoU ≥ .5`,
    ...Object.entries(rows).map(([key, value]) =>
      `${row(key, value.exact)}${percent(value.overlap.f1).padStart(10)}   ${more(value)}`.trimEnd(),
    ),
  ];
}

function calibrationTable({ calibration }: EvalResult): string[] {
  return [
    '',
    'score         findings  expected  observed',
    ...calibration.buckets.map(
      ({ from, to, findings, expected, observed }) =>
        `${from.toFixed(2)}–${to.toFixed(2)}${String(findings).padStart(13)}${percent(expected).padStart(10)}${percent(observed).padStart(10)}`,
    ),
  ];
}

function notScored({ notScored: labels }: EvalResult): string[] {
  const entries = Object.entries(labels);
  if (entries.length === 0) return [];
  return [
    '',
    `Not scored, for want of such a type: ${entries.map(([k, n]) => `${k} (${n})`).join(', ')}.`,
  ];
}

function cleanShare({ texts, clean }: Negatives): string {
  return texts === 0 ? 'none' : `${percent(clean / texts)} of ${texts}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function oneLine(text: string): string {
  return text.replace(/\r?\n/g, '⏎');
}
