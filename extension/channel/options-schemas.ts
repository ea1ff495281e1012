import { z } from 'zod';
import { MOST_MODEL_TEXT } from '../inference/limits.ts';
import { policyEditsSchema } from '../policy/policy-edit-schema.ts';
import type { OptionsRequest } from './options-messages.ts';

const id = z.int().min(0);

/** A request of the settings page, with the number its answer carries. */
export const optionsRequestSchema: z.ZodType<OptionsRequest & { id: number }> =
  z.discriminatedUnion('do', [
    z.strictObject({ id, do: z.literal('change'), edits: policyEditsSchema }),
    z.strictObject({ id, do: z.literal('tag'), text: z.string().max(MOST_MODEL_TEXT) }),
  ]);
