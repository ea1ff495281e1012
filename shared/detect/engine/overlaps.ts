import { ENTITY_INFO, type EntityType, SEVERITIES } from '../entity-types/index.ts';
import type { Span } from '../types.ts';

/** How much one step of severity counts against the score when two spans want the same text. */
const SEVERITY_STEP = 0.1;
const EVEN = 0.05;

/**
 * Sort by start and leave out the weaker of any two that overlap. Stronger is: clearly higher score
 * plus severity, else longer, else earlier, else the type first in the alphabet. The same input gives
 * the same output in any order.
 */
export function resolveOverlaps(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  spans.sort(byPlace);
  const kept: Span[] = [];
  for (const span of spans) keepStronger(kept, span);
  return kept;
}

function keepStronger(kept: Span[], span: Span): void {
  let last = kept.at(-1);
  while (last && span.start < last.end) {
    if (!isStronger(span, last)) return;
    kept.pop();
    last = kept.at(-1);
  }
  kept.push(span);
}

function isStronger(a: Span, b: Span): boolean {
  const lead = strength(a.type, a.score) - strength(b.type, b.score);
  if (Math.abs(lead) > EVEN) return lead > 0;
  const longer = a.end - a.start - (b.end - b.start);
  if (longer !== 0) return longer > 0;
  if (a.start !== b.start) return a.start < b.start;
  return a.type < b.type;
}

/** What a score counts for this type when two spans want the same text. */
export function strength(type: EntityType, score: number): number {
  return score + SEVERITY_STEP * SEVERITIES.indexOf(ENTITY_INFO[type].severity);
}

function byPlace(a: Span, b: Span): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : b.score - a.score)
  );
}
