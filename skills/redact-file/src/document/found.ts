import { ENTITY_INFO, type EntityType, SEVERITIES } from '../../../../shared/detect/index.ts';

/** A stretch of the document that holds a value. */
export interface Found {
  start: number;
  end: number;
  type: EntityType;
  score: number;
  /** Known by its place, not by its look. */
  forced?: boolean;
}

/** Overlapping stretches become one, called after the gravest of them. Sorted by start. */
export function joinFound(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Found[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last === undefined || one.start >= last.end) {
      joined.push({ ...one });
      continue;
    }
    last.end = Math.max(last.end, one.end);
    if (gravity(one) <= gravity(last)) continue;
    last.type = one.type;
    last.score = one.score;
  }
  return joined;
}

function gravity({ type, score }: Found): number {
  return SEVERITIES.indexOf(ENTITY_INFO[type].severity) + score / 2;
}
