import { z } from 'zod';
import { agentIdSchema } from './subjects.ts';

const requestIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const sequenceSchema = z.int().min(0);
const creditSchema = z.int().min(1).max(1000);

/** A question of an agent, for whichever worker takes it. Redacted before it leaves. */
export const askSchema = z.strictObject({
  v: z.literal(1),
  request: requestIdSchema,
  agent: agentIdSchema,
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['system', 'user', 'assistant']),
        content: z.string().max(200_000),
      }),
    )
    .min(1)
    .max(200),
  /** How many pieces may be sent before more is granted. */
  credit: creditSchema,
});
export type Ask = z.infer<typeof askSchema>;

/** A piece of an answer. Pieces count from 0; the last one has `done`. */
export const answerSchema = z.strictObject({
  v: z.literal(1),
  request: requestIdSchema,
  seq: sequenceSchema,
  text: z.string().max(65_536).optional(),
  done: z.enum(['stop', 'length', 'cancelled', 'failed']).optional(),
  /** Where it failed. */
  code: z.string().max(64).optional(),
  message: z.string().max(2000).optional(),
});
export type AnswerPiece = z.infer<typeof answerSchema>;

/** What an agent tells the worker that answers. */
export const flowSchema = z.strictObject({
  v: z.literal(1),
  request: requestIdSchema,
  /** So many pieces more may be sent. */
  credit: creditSchema.optional(),
  cancel: z.literal(true).optional(),
  /** Send again from this piece on. */
  resume: sequenceSchema.optional(),
});
export type Flow = z.infer<typeof flowSchema>;
