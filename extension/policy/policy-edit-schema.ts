import { z } from 'zod';
import { ENTITY_TYPES } from '../../shared/detect/entity-types/index.ts';
import { PROFILE_IDS } from '../../shared/policy/profiles.ts';
import {
  allowedValueSchema,
  customRecognizerSchema,
  detectionSchema,
} from '../../shared/policy/schema.ts';
import type { PolicyEdit } from './policy-edit.ts';

const MOST_EDITS = 1_000;
const type = z.enum(ENTITY_TYPES);
const { disabledTypes, thresholds } = detectionSchema.shape;

const policyEditSchema: z.ZodType<PolicyEdit> = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('profile'), profile: z.enum(PROFILE_IDS) }),
  allowedValueSchema.extend({ edit: z.literal('allow') }),
  allowedValueSchema.extend({ edit: z.literal('forbid') }),
  z.strictObject({ edit: z.literal('type'), type, enabled: z.boolean() }),
  z.strictObject({
    edit: z.literal('threshold'),
    type,
    score: z.number().min(0.5).max(1).optional(),
  }),
  z.strictObject({
    edit: z.literal('types'),
    disabledTypes: disabledTypes.unwrap(),
    thresholds: thresholds.unwrap(),
  }),
  z.strictObject({ edit: z.literal('put'), recognizer: customRecognizerSchema }),
  z.strictObject({ edit: z.literal('remove'), id: z.string().max(40) }),
]);

/** Edits as a page sends them, or as they were stored. */
export const policyEditsSchema = z.array(policyEditSchema).max(MOST_EDITS);
