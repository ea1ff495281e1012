import { open } from 'node:fs/promises';
import { type AuditRecord, readRecord } from '../chain/record.ts';
import { hashOf, type Position } from '../chain/seal.ts';
import { readLines } from './lines.ts';
import { type Segment, unreadable } from './segment-files.ts';

/** More than the longest record, several times. */
const TAIL_BYTES = 256 * 1024;

/** The record in the first line; absent where that is none. */
export async function firstRecord({ path }: Segment): Promise<AuditRecord | undefined> {
  for await (const [line] of readLines(path)) {
    if (line) return recordIn(line.text);
  }
  return undefined;
}

/** The last record near the end of a segment, and where the chain stands with it. */
export async function lastRecord(
  segment: Segment,
): Promise<{ record: AuditRecord; position: Position } | undefined> {
  for (const line of (await readEnd(segment)).split('\n').reverse()) {
    const record = line ? recordIn(line) : undefined;
    if (record) return { record, position: { seq: record.seq, hash: hashOf(line) } };
  }
  return undefined;
}

/** Whether the record that `position` names is in the log, or so old that it was removed. */
export async function holds(segments: readonly Segment[], position: Position): Promise<boolean> {
  if (position.seq === 0) return true;
  let oldest: number | undefined;
  for (const segment of segments.toReversed()) {
    oldest = (await firstRecord(segment))?.seq;
    if (oldest !== undefined && oldest <= position.seq) return await isIn(segment, position);
  }
  return oldest !== undefined;
}

/** Whether any record was written under a key. */
export async function hasKeyedRecord(segments: readonly Segment[]): Promise<boolean> {
  for (const { path } of segments) {
    for await (const lines of readLines(path)) {
      if (lines.some(({ text }) => KEYED.test(text))) return true;
    }
  }
  return false;
}

const KEYED = /"mac":"[0-9a-f]{64}"/;

async function isIn({ path }: Segment, { seq, hash }: Position): Promise<boolean> {
  // Values of records hold no quotes, so this is found nowhere else.
  const mark = new RegExp(`"seq":${seq}[,}]`);
  for await (const lines of readLines(path)) {
    const line = lines.find(({ text }) => mark.test(text));
    if (line) return hashOf(line.text) === hash;
  }
  return false;
}

async function readEnd({ path }: Segment): Promise<string> {
  try {
    return await readEndOf(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function readEndOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const bytes = Buffer.alloc(size - from);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function recordIn(line: string): AuditRecord | undefined {
  const read = readRecord(line);
  return 'record' in read ? read.record : undefined;
}
