import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { mapEntrySchema } from '../../shared/protocol/conversation.ts';
import { LifeSavorError } from '../../shared/protocol/index.ts';
import { type Conversation, createConversation } from '../../shared/redact/index.ts';
import { isErrno } from '../errno.ts';
import { writeFileAtomic } from '../write-file.ts';

const mapFileSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(mapEntrySchema),
});

/**
 * The conversation a map file holds; an empty one when there is no file and none is needed.
 * @throws LifeSavorError INPUT_UNREADABLE, INPUT_INVALID.
 */
export function loadMap(file: string, options: { mustExist: boolean }): Conversation {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (cause) {
    if (!options.mustExist && isErrno(cause, 'ENOENT')) return createConversation();
    throw unreadable(file, cause);
  }
  return createConversation(parseMap(file, json));
}

/** Writes the whole map, readable by its owner only. @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function saveMap(file: string, conversation: Conversation): void {
  const content = { version: 1, entries: conversation.entries() } satisfies z.infer<
    typeof mapFileSchema
  >;
  writeFileAtomic(file, `${JSON.stringify(content, undefined, 2)}\n`, 0o600);
}

function parseMap(file: string, json: string): z.infer<typeof mapFileSchema>['entries'] {
  try {
    return mapFileSchema.parse(JSON.parse(json)).entries;
  } catch {
    // Neither the parser's nor the schema's message: both may quote the values.
    throw new LifeSavorError(
      'INPUT_INVALID',
      `${file} is not a placeholder map.`,
      'Name the file "redact --map" has written.',
    );
  }
}

function unreadable(file: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'INPUT_UNREADABLE',
    `The placeholder map ${file} cannot be read.`,
    'Name the file "redact --map" has written.',
    { cause },
  );
}
