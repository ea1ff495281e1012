import type { KeyObject } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestSchema } from '../events/fields.ts';
import { isMacOf, macOf } from './audit-key.ts';
import { canonical } from './canonical.ts';
import type { Position } from './seal.ts';

const headSchema = z.strictObject({ seq: z.int().min(0), hash: digestSchema, mac: digestSchema });
/** The last record known to be on disk, under the log's key: what a log must reach at least. */
export type Head = z.infer<typeof headSchema>;

/** What `head.json` holds; `damaged` where that is no head. */
export type StoredHead = Head | 'absent' | 'damaged';

export async function readHead(folder: string): Promise<StoredHead> {
  let text: string;
  try {
    text = await readFile(headFile(folder), 'latin1');
  } catch {
    return 'absent';
  }
  try {
    const head = headSchema.parse(JSON.parse(text));
    return canonical(head) === text ? head : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Replaces `head.json` in one step. @throws the error of the file system. */
export async function writeHead(folder: string, position: Position, key: KeyObject): Promise<void> {
  const { seq, hash } = position;
  const draft = `${headFile(folder)}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(canonical({ seq, hash, mac: macOf(signedPart(position), key) }));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(draft, headFile(folder));
}

/** Whether the head was written with `key`. */
export function isHeadOf(head: Head, key: KeyObject): boolean {
  return isMacOf(head.mac, signedPart(head), key);
}

/** No record has a member `head`, so a head's MAC is never that of a record. */
function signedPart({ seq, hash }: Position): string {
  return canonical({ head: hash, seq });
}

function headFile(folder: string): string {
  return join(folder, 'head.json');
}
