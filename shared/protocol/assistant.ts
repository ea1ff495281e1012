import { z } from 'zod';
import { conversationIdSchema } from './conversation.ts';

const MAX_MESSAGES = 200;
const MAX_CONTENT = 100_000;

/**
 * `assistant.ask`: the whole conversation so far, for the assistant of the agent's fleet. With
 * `progressToken` the answer also arrives in pieces as `$/progress` values.
 */
export const assistantAsk = {
  params: z.strictObject({
    messages: z
      .array(
        z.strictObject({
          role: z.enum(['system', 'user', 'assistant']),
          content: z.string().max(MAX_CONTENT),
        }),
      )
      .min(1)
      .max(MAX_MESSAGES),
    conversation: conversationIdSchema,
    consent: z
      .boolean()
      .default(false)
      .describe('A person has agreed that what policy asks about leaves, as placeholders.'),
    progressToken: z.string().max(64).optional(),
  }),
  result: z.strictObject({
    text: z.string().describe('With the values back in it.'),
    ending: z.enum(['stop', 'length']).describe('Whether the assistant was done, or cut off.'),
    replaced: z.int().min(0).describe('How many values left as placeholders.'),
    warnings: z.array(z.string()).describe('What the safety check found in the answer.'),
  }),
  progress: z.strictObject({ text: z.string() }),
};
