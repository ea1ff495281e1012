import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';

/** What may stand between two parts of one value. */
const JOINTS: Partial<Record<EntityType, RegExp>> = {
  PERSON:
    /^(?: |-| (?:von|van|de|da|do|dos|del|della|di|la|le|der|den|ter|zu|af|av|bin|al|el) (?:la |der |den )?)$/,
  STREET_ADDRESS: /^,? ?$/,
};

/** Longest joint that is worth looking at. */
const MAX_JOINT = 12;

/** Adjacent parts of one name or address become one span with the better score. `spans` are sorted, without overlaps. */
export function joinParts(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && belongTogether(text, last, span)) {
      const better = last.score >= span.score ? last : span;
      joined[joined.length - 1] = { ...better, start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

function belongTogether(text: string, a: Span, b: Span): boolean {
  if (a.type !== b.type || b.start - a.end > MAX_JOINT) return false;
  return JOINTS[a.type]?.test(text.slice(a.end, b.start)) ?? false;
}
