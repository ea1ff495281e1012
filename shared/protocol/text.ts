import { z } from 'zod';
import { conversationIdSchema } from './conversation.ts';
import { siteSchema, spanSchema, textSchema } from './message.ts';

/** `text.scan`: with `progressToken`, spans also arrive in batches as `$/progress` values. */
export const textScan = {
  params: z.strictObject({ text: textSchema, progressToken: z.string().max(64).optional() }),
  result: z.strictObject({ spans: z.array(spanSchema) }),
  progress: z.strictObject({
    spans: z.array(spanSchema),
    scanned: z.int().min(0),
    total: z.int().min(0),
  }),
};

/** `text.redact`: policy decides which findings are replaced; the map stays in the agent. */
export const textRedact = {
  params: z.strictObject({
    text: textSchema,
    site: siteSchema,
    conversation: conversationIdSchema,
    model: z
      .enum(['auto', 'off', 'required'])
      .default('auto')
      .describe('Whether the model helps: if it can, not at all, or an error where it cannot.'),
  }),
  result: z.strictObject({ text: z.string(), replaced: z.int().min(0) }),
};

export const textRestore = {
  params: z.strictObject({ text: textSchema, conversation: conversationIdSchema }),
  result: z.strictObject({ text: z.string(), restored: z.int().min(0) }),
};
