import type { EntityType } from '../../detect/entity-types/index.ts';

/** Place of a token in an entity, in the order of the labels: begin, inside, last, unit (BILUO scheme; Ratinov and Roth 2009). */
export const PART = { begin: 0, inside: 1, last: 2, unit: 3 } as const;
export const PARTS = 4;

/** Label 0 is "no entity"; each type has four labels, by part. */
export const OUTSIDE = 0;

export function labelCount(types: readonly EntityType[]): number {
  return 1 + PARTS * types.length;
}

export function labelOf(type: number, part: number): number {
  return 1 + PARTS * type + part;
}

/** Index of the label's type; meaningless for `OUTSIDE`. */
export function typeOf(label: number): number {
  return Math.floor((label - 1) / PARTS);
}

export function partOf(label: number): number {
  return (label - 1) % PARTS;
}
