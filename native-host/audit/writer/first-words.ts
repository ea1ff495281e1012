import type { KeyObject } from 'node:crypto';
import { isHeadOf, type StoredHead } from '../chain/head.ts';
import type { LoggedEvent } from '../events/event.ts';
import { firstRecord, hasKeyedRecord } from '../segments/ends.ts';
import { listSegments } from '../segments/segment-files.ts';

/**
 * What a run has to tell when it first gets the key: that the head is not the one this key wrote, or
 * with which record a log begins that was never under a key before.
 * @throws LifeSavorError INPUT_UNREADABLE.
 */
export async function firstWords({
  foundHead,
  key,
  folder,
}: {
  foundHead: StoredHead;
  key: KeyObject;
  folder: string;
}): Promise<LoggedEvent[]> {
  if (typeof foundHead === 'object' && isHeadOf(foundHead, key)) return [];
  const segments = await listSegments(folder);
  if (foundHead !== 'absent' || (await hasKeyedRecord(segments))) return [{ event: 'head-lost' }];
  const first = segments[0] && (await firstRecord(segments[0]));
  if (!first || first.seq === 1) return [];
  return [{ event: 'retention', firstSeq: first.seq, firstPrev: first.prev, segments: 0 }];
}
