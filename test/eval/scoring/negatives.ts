import { ENTITY_INFO, SEVERITIES, type Severity } from '../../../shared/detect/index.ts';
import type { Finding, Judged } from './judge.ts';
import { overlaps } from './match.ts';

export interface Negatives {
  /** Texts without any label. */
  texts: number;
  /** Of those, the ones on which nothing of the asked severity was reported. */
  clean: number;
}

/** How quiet the detector is where there is nothing to find. */
export function cleanNegatives(judged: readonly Judged[], least: Severity): Negatives {
  const negatives = judged.filter(({ text }) => text.spans.length === 0);
  const clean = negatives.filter(({ findings }) => !findings.some((f) => weighs(f, least)));
  return { texts: negatives.length, clean: clean.length };
}

/** Findings that touch no label, per million bytes (UTF-8) of text. */
export function falseAlarmsPerMb(judged: readonly Judged[]): number {
  let alarms = 0;
  let bytes = 0;
  for (const { text, labels, findings } of judged) {
    bytes += Buffer.byteLength(text.text);
    alarms += findings.filter((f) => !labels.some((label) => overlaps(f, label))).length;
  }
  return bytes === 0 ? 0 : alarms / (bytes / 1e6);
}

function weighs({ type }: Finding, least: Severity): boolean {
  const severity = ENTITY_INFO[type as keyof typeof ENTITY_INFO]?.severity ?? 'low';
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
