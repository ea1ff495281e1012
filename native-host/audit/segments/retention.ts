import { stat } from 'node:fs/promises';
import { firstRecord } from './ends.ts';
import type { Segment } from './segment-files.ts';

export interface RetentionLimits {
  /** Oldest time a segment's newest record may have, in milliseconds. */
  notBefore: number;
  /** Most bytes of all segments together. */
  maxBytes: number;
}

export interface Removal {
  segments: Segment[];
  /** Number and `prev` of the first record that stays. */
  firstSeq: number;
  firstPrev: string;
}

/**
 * Which segments have to go: oldest first and whole ones only. The newest always stays. Where a
 * segment's beginning cannot be read, it and all after it stay too.
 */
export async function planRemoval(
  segments: readonly Segment[],
  limits: RetentionLimits,
): Promise<Removal | undefined> {
  const sizes = await Promise.all(segments.map(async ({ path }) => (await stat(path)).size));
  let bytes = sizes.reduce((sum, size) => sum + size, 0);
  let plan: Removal | undefined;
  for (let count = 1; count < segments.length; count++) {
    const next = await firstRecord(segments[count]!);
    if (!next) break;
    // All of a segment is older than the first record of the one after it.
    if (Date.parse(next.at) >= limits.notBefore && bytes <= limits.maxBytes) break;
    bytes -= sizes[count - 1]!;
    plan = { segments: segments.slice(0, count), firstSeq: next.seq, firstPrev: next.prev };
  }
  return plan;
}
