import type { Labelled } from '../data/labelled.ts';

/** How a finding has to lie on a label to count. */
export type Rule = 'exact' | 'overlap';

/** Intersection over union from which `overlap` counts. */
const ENOUGH = 0.5;

export interface Match<Found extends Labelled> {
  label: Labelled;
  found: Found;
}

export interface Matching<Found extends Labelled> {
  hits: Match<Found>[];
  missed: Labelled[];
  wrong: Found[];
}

/**
 * Pairs findings with labels, best overlap first, each at most once.
 * `typed`: only where both have the same type.
 */
export function matchSpans<Found extends Labelled>(
  labels: readonly Labelled[],
  findings: readonly Found[],
  rule: Rule,
  typed: boolean,
): Matching<Found> {
  const least = rule === 'exact' ? 1 : ENOUGH;
  const pairs = candidates(labels, findings, least, typed);
  const takenLabels = new Set<Labelled>();
  const takenFindings = new Set<Found>();
  const hits: Match<Found>[] = [];
  for (const { label, found } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (takenLabels.has(label) || takenFindings.has(found)) continue;
    takenLabels.add(label);
    takenFindings.add(found);
    hits.push({ label, found });
  }
  return {
    hits,
    missed: labels.filter((label) => !takenLabels.has(label)),
    wrong: findings.filter((found) => !takenFindings.has(found)),
  };
}

function candidates<Found extends Labelled>(
  labels: readonly Labelled[],
  findings: readonly Found[],
  least: number,
  typed: boolean,
): (Match<Found> & { iou: number })[] {
  return labels.flatMap((label) =>
    findings.flatMap((found) => {
      if (typed && label.type !== found.type) return [];
      const iou = intersectionOverUnion(label, found);
      return iou >= least ? [{ label, found, iou }] : [];
    }),
  );
}

export function overlaps(a: Labelled, b: Labelled): boolean {
  return a.start < b.end && b.start < a.end;
}

function intersectionOverUnion(a: Labelled, b: Labelled): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}
