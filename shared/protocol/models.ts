import { z } from 'zod';
import { ENTITY_TYPES } from '../detect/entity-types/index.ts';
import { modelIdSchema } from '../model/model-card.ts';
import { modelStatusSchema } from './agent.ts';

export const MODEL_SOURCES = ['bundled', 'own', 'installed', 'environment'] as const;
export type ModelSource = (typeof MODEL_SOURCES)[number];

/** Why a model is the one to be used. */
export const MODEL_REASONS = ['default', 'chosen', 'environment'] as const;
export type ModelReason = (typeof MODEL_REASONS)[number];

const idSchema = modelIdSchema.describe('Name of the model.');

export const modelSummarySchema = z.strictObject({
  id: idSchema,
  source: z
    .enum(MODEL_SOURCES)
    .describe(
      '`bundled` comes with the product, `own` was put there by hand, `installed` came over the link to a fleet, `environment` lies in the folder that LIFESAVOR_MODELS names.',
    ),
  from: z.string().optional().describe('Where an installed one was fetched from.'),
  installedAt: z.iso.datetime().optional(),
  version: z.string().optional(),
  licence: z.string().optional(),
  types: z.array(z.enum(ENTITY_TYPES)).optional().describe('What it finds.'),
  bytes: z.int().min(0).optional().describe('Size of its files.'),
  problem: z.string().max(64).optional().describe('Code of what is wrong with its card.'),
});
export type ModelSummary = z.infer<typeof modelSummarySchema>;

export const modelListSchema = z.strictObject({
  models: z.array(modelSummarySchema),
  why: z
    .enum(MODEL_REASONS)
    .optional()
    .describe('Why the agent uses the model of `state`; absent where it uses none.'),
  chosen: z.string().optional().describe('What a person has chosen, whatever is used.'),
  problem: z.string().max(64).optional().describe('Code of why nobody can tell what was chosen.'),
  state: modelStatusSchema.describe('The model the agent uses, and how it does.'),
});
export type ModelList = z.infer<typeof modelListSchema>;

/** `models.list`: which models there are, and which the agent uses. CLI only, as all below. */
export const modelsList = { params: z.strictObject({}), result: modelListSchema };
/**
 * `models.use`: takes another model from now on, once it has been tried. `default` is the one that is
 * used where nobody has chosen. What LIFESAVOR_MODEL names is used all the same.
 */
export const modelsUse = {
  params: z.strictObject({ id: idSchema }),
  result: modelListSchema,
};
/** `models.remove`: deletes an installed model; where it is the chosen one, the default is used again. */
export const modelsRemove = {
  params: z.strictObject({ id: idSchema }),
  result: modelListSchema,
};
