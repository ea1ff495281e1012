import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';

/** A file of the log. Numbers start at 1 and have no gaps but those that retention left at the front. */
export interface Segment {
  number: number;
  path: string;
}

const NAME = /^audit-(\d{6,12})\.jsonl$/;

/**
 * The segments in `folder`, oldest first; none where there is no folder.
 * @throws LifeSavorError INPUT_UNREADABLE.
 */
export async function listSegments(folder: string): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const name of await namesIn(folder)) {
    const number = Number(NAME.exec(name)?.[1]);
    if (number > 0) segments.push({ number, path: join(folder, name) });
  }
  return segments.sort((a, b) => a.number - b.number);
}

export function segmentAt(folder: string, number: number): Segment {
  return { number, path: join(folder, `audit-${String(number).padStart(6, '0')}.jsonl`) };
}

/** The error of a log, or a part of it, that cannot be read. */
export function unreadable(path: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'INPUT_UNREADABLE',
    `${path} cannot be read.`,
    'Check that it belongs to you and that its disk works.',
    { cause },
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return [];
    throw unreadable(folder, cause);
  }
}
