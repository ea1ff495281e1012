import { z } from 'zod';
import { ENTITY_TYPES } from '../detect/entity-types/index.ts';

export const conversationIdSchema = z
  .string()
  .min(1)
  .max(512)
  .describe('Site and conversation, e.g. "https://chat.example/c/123" or "cli:default".');

/** One line of a placeholder map. `TEXT` stands for literal text that looked like a placeholder. */
export const mapEntrySchema = z.strictObject({
  placeholder: z.string().min(3).max(64),
  type: z.enum([...ENTITY_TYPES, 'TEXT']),
  value: z.string().max(64 * 1024),
});
export type MapEntry = z.infer<typeof mapEntrySchema>;

/** `conversation.open`: every entry the agent knows for this conversation (empty when it is new). */
export const conversationOpen = {
  params: z.strictObject({ conversation: conversationIdSchema }),
  result: z.strictObject({ entries: z.array(mapEntrySchema) }),
};

/** `conversation.put`: add entries; one whose placeholder is already taken is left as it was. */
export const conversationPut = {
  params: z.strictObject({
    conversation: conversationIdSchema,
    entries: z.array(mapEntrySchema).max(10_000),
  }),
  result: z.strictObject({ stored: z.int().min(0) }),
};

/** `conversation.forget`: drop the map. Its placeholders can never be restored again. */
export const conversationForget = {
  params: z.strictObject({ conversation: conversationIdSchema }),
  result: z.strictObject({ forgotten: z.boolean() }),
};
