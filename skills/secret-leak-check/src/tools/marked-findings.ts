import type { Work } from '../../../kit/tool/index.ts';
import { type Baseline, markOf } from '../baseline/index.ts';
import type { Finding } from '../scan/index.ts';

/** A finding and the mark it goes by outside. */
export interface MarkedFinding {
  finding: Finding;
  id: string;
  /** In the baseline. */
  known: boolean;
}

/** Marks each finding; equal ones only once. @throws when `work.signal` is aborted. */
export async function markFindings(
  findings: readonly Finding[],
  baseline: Baseline,
  work: Work,
): Promise<MarkedFinding[]> {
  const marks = new Map<string, string>();
  const marked: MarkedFinding[] = [];
  for (const finding of findings) {
    work.signal.throwIfAborted();
    const key = JSON.stringify([finding.file, finding.type, finding.value]);
    const id = marks.get(key) ?? (await markOf(finding, baseline));
    marks.set(key, id);
    marked.push({ finding, id, known: baseline.known.has(id) });
  }
  return marked;
}
