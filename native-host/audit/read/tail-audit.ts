import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditRecord } from '../chain/record.ts';
import { type Line, LineSplitter, readChunks } from '../segments/lines.ts';
import { listSegments, type Segment } from '../segments/segment-files.ts';
import { type ReadOptions, recordIn } from './parse-lines.ts';

export interface TailOptions extends ReadOptions {
  /** How many of the newest lines to begin with. */
  count: number;
  /** Goes on with what is appended, until `signal` is aborted. */
  follow?: boolean;
  signal?: AbortSignal;
  pollMs?: number;
}

/**
 * The newest records, oldest of them first. Does not check the chain.
 * @throws LifeSavorError INPUT_UNREADABLE. An aborted signal ends it without an error.
 */
export async function* tailAudit(options: TailOptions): AsyncGenerator<AuditRecord> {
  const { folder, count, follow = false, signal, onDamaged } = options;
  const reader = new Reader();
  let newest: { line: Line; segment: number }[] = [];
  for (const segment of await segmentsForTail(folder, count)) {
    for await (const lines of reader.read(segment)) {
      if (signal?.aborted) return;
      newest.push(...lines.map((line) => ({ line, segment: segment.number })));
      newest = count > 0 ? newest.slice(-count) : [];
    }
  }
  for (const { line, segment } of newest) {
    const read = recordIn(line, segment, onDamaged);
    if (read) yield read.record;
  }
  if (follow) yield* followAudit(options, reader);
}

/** Enough of the newest segments for `count` lines. */
async function segmentsForTail(folder: string, count: number): Promise<Segment[]> {
  const chosen: Segment[] = [];
  let lines = 0;
  for (const segment of (await listSegments(folder)).reverse()) {
    chosen.unshift(segment);
    for await (const more of new Reader().read(segment)) lines += more.length;
    if (lines >= count) break;
  }
  return chosen;
}

async function* followAudit(options: TailOptions, reader: Reader): AsyncGenerator<AuditRecord> {
  const { folder, signal, pollMs = 250, onDamaged } = options;
  while (!signal?.aborted) {
    for (const segment of await listSegments(folder)) {
      if (segment.number < reader.segment) continue;
      for await (const lines of reader.read(segment)) {
        for (const line of lines) {
          if (signal?.aborted) return;
          const read = recordIn(line, segment.number, onDamaged);
          if (read) yield read.record;
        }
      }
    }
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Reads on in a segment where it ended the last time. */
class Reader {
  segment = 0;
  #offset = 0;
  #splitter = new LineSplitter();

  async *read({ number, path }: Segment): AsyncGenerator<Line[]> {
    if (number !== this.segment) {
      this.segment = number;
      this.#offset = 0;
      this.#splitter = new LineSplitter();
    }
    for await (const chunk of readChunks(path, { from: this.#offset })) {
      this.#offset += chunk.length;
      yield this.#splitter.push(chunk);
    }
  }
}
