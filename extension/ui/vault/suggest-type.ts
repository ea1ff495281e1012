import type { EntityType } from '../../../shared/detect/entity-types/index.ts';
import type { Finding } from '../../../shared/protocol/message.ts';

/** A finding that is less of a text does not say what the whole of it is. */
const LEAST_SHARE = 0.6;

/** What a value is, as far as what was found in it tells: most of it has to be that one thing. */
export function suggestType(
  value: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'type'>[],
): EntityType | null {
  const [longest] = findings.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return null;
  return longest.end - longest.start >= LEAST_SHARE * value.length ? longest.type : null;
}
