import { unwritable } from '../../write-file.ts';
import { readHead, type StoredHead } from '../chain/head.ts';
import { GENESIS, type Position } from '../chain/seal.ts';
import type { LoggedEvent } from '../events/event.ts';
import { firstRecord, holds, lastRecord } from '../segments/ends.ts';
import { listSegments, type Segment } from '../segments/segment-files.ts';
import { moveTornLine } from '../segments/torn-line.ts';

/** Where a log goes on after the run before. */
export interface Recovered {
  /** Segment to append to; it may not exist yet. */
  segment: number;
  /** When its first record was written; absent while it has none. */
  startedAt: number | undefined;
  position: Position;
  head: StoredHead;
  /** What has to be told of how the log was found. */
  found: LoggedEvent[];
}

/**
 * Finds the end of the log, and moves aside a line that was not finished.
 * @throws LifeSavorError INPUT_UNREADABLE, OUTPUT_UNWRITABLE.
 */
export async function recover(folder: string): Promise<Recovered> {
  const segments = await listSegments(folder);
  const found: LoggedEvent[] = [];
  const last = segments.at(-1);
  const bytes = last ? await cutTornLine(last) : 0;
  if (bytes > 0) found.push({ event: 'torn-line', bytes });
  const head = await readHead(folder);
  if (typeof head === 'object' && !(await holds(segments, head)))
    found.push({ event: 'tail-missing', missing: head.seq });
  return { ...(await findEnd(segments)), head, found };
}

type End = Pick<Recovered, 'segment' | 'startedAt' | 'position'>;

async function findEnd(segments: readonly Segment[]): Promise<End> {
  const newest = segments.at(-1);
  for (const segment of segments.toReversed()) {
    const last = await lastRecord(segment);
    if (!last) continue;
    const { position, record } = last;
    const goesOn = segment === newest && record.event !== 'segment-closed';
    if (!goesOn) return { segment: nextNumber(segment, newest), startedAt: undefined, position };
    const startedAt = Date.parse((await firstRecord(segment))?.at ?? record.at);
    return { segment: segment.number, startedAt, position };
  }
  return { segment: newest?.number ?? 1, startedAt: undefined, position: GENESIS };
}

/** Behind a closed segment a new one begins, unless it was made already and is still empty. */
function nextNumber(segment: Segment, newest: Segment | undefined): number {
  return Math.max(segment.number + 1, newest?.number ?? 0);
}

async function cutTornLine(segment: Segment): Promise<number> {
  try {
    return await moveTornLine(segment);
  } catch (cause) {
    throw unwritable(segment.path, cause);
  }
}
