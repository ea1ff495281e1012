import { z } from 'zod';
import { ENTITY_TYPES } from '../../shared/detect/entity-types/index.ts';
import { MOST_MODEL_TEXT } from '../inference/limits.ts';
import type { AskName, AskParams } from './messages.ts';

/** Text files of 10 MB are the largest thing a frame hands over. */
const MOST_TEXT = 10 * 1024 * 1024;
const MOST_VALUES = 10_000;

const textSchema = z.string().max(MOST_TEXT);
const typeSchema = z.enum(ENTITY_TYPES);
const foundValueSchema = z.strictObject({ type: typeSchema, value: z.string().max(MOST_TEXT) });
const spanSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  type: typeSchema,
});

const PARAMS: { [A in AskName]: z.ZodType<AskParams<A>> } = {
  open: z.strictObject({ path: z.string().max(16_384) }),
  check: z.strictObject({ text: textSchema }),
  wakeModel: z.strictObject({}),
  tag: z.strictObject({ text: z.string().max(MOST_MODEL_TEXT), isDraft: z.boolean() }),
  redact: z.strictObject({
    text: textSchema,
    spans: z.array(spanSchema).max(1_000_000),
    shown: z.array(z.string().max(64)).max(MOST_VALUES),
  }),
  allowed: z.strictObject({ values: z.array(foundValueSchema).max(MOST_VALUES) }),
  allow: foundValueSchema.extend({ allowed: z.boolean() }),
  allowEverywhere: z.strictObject({ value: textSchema, allowed: z.boolean() }),
  saveToVault: foundValueSchema,
  sent: z.strictObject({ replaced: z.int().min(0) }),
  enterSends: z.strictObject({}),
};

const envelopeSchema = z.strictObject({
  id: z.int().min(0),
  ask: z.enum(Object.keys(PARAMS) as [AskName, ...AskName[]]),
  params: z.unknown(),
});

export type ParsedAsk = { [A in AskName]: { id: number; ask: A; params: AskParams<A> } }[AskName];

/** The ask in a message from a frame, or `undefined` for anything else. */
export function parseAsk(message: unknown): ParsedAsk | undefined {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return undefined;
  const { id, ask } = envelope.data;
  const params = PARAMS[ask].safeParse(envelope.data.params);
  return params.success ? ({ id, ask, params: params.data } as ParsedAsk) : undefined;
}
