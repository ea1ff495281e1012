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

/**
 * Without the stretches that are nothing but other ones of their type with space between: names
 * below each other are not one long name, though a line end may be within a name.
 */
export function withoutChains(text: string, found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, i) => !isChain(text, one, sorted, i + 1));
}

function isChain(text: string, whole: Found, sorted: readonly Found[], from: number): boolean {
  let [covered, links] = [whole.start, 0];
  for (let i = from; i < sorted.length && sorted[i]!.start < whole.end; i++) {
    const { start, end, type } = sorted[i]!;
    const isLink = type === whole.type && end <= whole.end && end - start < whole.end - whole.start;
    if (!isLink || start < covered) continue;
    if (text.slice(covered, start).trim() !== '') return false;
    covered = end;
    links++;
  }
  return links > 1 && text.slice(covered, whole.end).trim() === '';
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
