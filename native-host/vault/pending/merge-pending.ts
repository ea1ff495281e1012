import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { conversationIdSchema, mapEntrySchema } from '../../../shared/protocol/conversation.ts';
import type { Addition } from '../store/conversation-table.ts';
import { readPending } from './pending-file.ts';

export const PENDING_SUFFIX = '.pending';
/** What could not be read to its end is kept under this name. */
const DAMAGED_SUFFIX = '.damaged';

const additionsSchema = z.array(
  z.strictObject({ conversation: conversationIdSchema, entries: z.array(mapEntrySchema) }),
);

/** Names of the files that wait in `folder`, the oldest first. */
export function pendingFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(PENDING_SUFFIX))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Hands over what the files of `folder` hold and removes them. Adding is harmless when it is done
 * twice, so a file goes only after all of it has been stored.
 * @returns how many records there were
 */
export function mergePending(
  folder: string,
  privateKey: Buffer,
  add: (additions: Addition[]) => void,
): number {
  let count = 0;
  for (const file of pendingFiles(folder)) {
    const { records, lost } = readPending(readFileSync(file), privateKey);
    for (const record of records) add(additionsSchema.parse(JSON.parse(record.toString('utf8'))));
    count += records.length;
    if (lost > 0) renameSync(file, `${file}${DAMAGED_SUFFIX}`);
    else rmSync(file);
  }
  return count;
}
