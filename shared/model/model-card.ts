import { z } from 'zod';
import { ENTITY_TYPES } from '../detect/entity-types/index.ts';

const fileSchema = z.strictObject({
  name: z.string().regex(/^[\w.-]{1,64}$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Name of a model and of its folder. */
export const modelIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** `model.json`: all that is needed to run a model beside its files. */
export const modelCardSchema = z.strictObject({
  id: modelIdSchema,
  version: z.string().max(40),
  task: z.literal('token-classification'),
  licence: z.string().max(200),
  /** Entity types in the order of the labels: O, then B-, I-, L-, U- of each. */
  types: z.array(z.enum(ENTITY_TYPES)).min(1),
  features: z.strictObject({
    wordBuckets: z.int().positive(),
    shapeBuckets: z.int().positive(),
    ngramBuckets: z.int().positive(),
    ngramsPerToken: z.int().positive(),
    /** Names of the word lists, in the order of the file. */
    lists: z.array(z.string()),
  }),
  /** How many tokens on either side a token's logits depend on. */
  contextTokens: z.int().nonnegative(),
  /** Lowest score a span of the type is reported with. */
  thresholds: z.partialRecord(z.enum(ENTITY_TYPES), z.number().min(0).max(1)),
  /** Divides the logits before they become probabilities, so that scores mean what they say. */
  temperature: z.number().positive(),
  /** `vocabulary` is there where the network has word vectors (`features/vocabulary.ts`). */
  files: z.strictObject({
    network: fileSchema,
    lists: fileSchema,
    vocabulary: fileSchema.optional(),
  }),
});
export type ModelCard = z.infer<typeof modelCardSchema>;
