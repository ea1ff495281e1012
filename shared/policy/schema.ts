import { z } from 'zod';
import { LinearPattern, PatternError } from '../detect/custom/index.ts';
import { ENTITY_TYPES, SEVERITIES } from '../detect/entity-types/index.ts';
import { ACTIONS, SAFETY_CATEGORIES } from './actions.ts';
import { PROFILE_IDS } from './profiles.ts';

export const actionSchema = z.enum(ACTIONS);
export const safetyCategorySchema = z.enum(SAFETY_CATEGORIES);

export const policyRuleSchema = z.strictObject({
  sites: z
    .array(z.string().min(1).max(255))
    .optional()
    .describe('Host globs, e.g. "chatgpt.com" or "*.example.org". Absent: every site.'),
  types: z.array(z.enum(ENTITY_TYPES)).optional().describe('Entity types. Absent: every type.'),
  safety: z
    .array(safetyCategorySchema)
    .optional()
    .describe('Safety categories this rule is about.'),
  minSeverity: z.enum(SEVERITIES).optional().describe('Only findings at least this severe.'),
  action: actionSchema,
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

const entityTypeSchema = z.enum(ENTITY_TYPES);
const siteSchema = z.string().min(1).max(255);

export const customRecognizerSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
      .describe('Small letters, digits and dashes.'),
    type: entityTypeSchema.optional().describe('Absent: CUSTOM.'),
    pattern: z
      .string()
      .min(1)
      .max(500)
      .superRefine(checkPattern)
      .optional()
      .describe('A regular expression without backreferences and look-around.'),
    words: z.array(z.string().min(1).max(200)).min(1).max(5000).optional(),
    ignoreCase: z.boolean().optional().describe('Absent: true.'),
    score: z.number().min(0.5).max(1).optional().describe('Absent: 1.'),
  })
  .refine((own) => (own.pattern === undefined) !== (own.words === undefined), {
    message: 'give either a pattern or words',
  });

export const allowedValueSchema = z.strictObject({
  value: z.string().min(1).max(500).describe('Case and runs of white space do not count.'),
  site: siteSchema.optional().describe('Host glob. Absent: everywhere.'),
});
export type AllowedValue = z.infer<typeof allowedValueSchema>;

export const detectionSchema = z.strictObject({
  disabledTypes: z.array(entityTypeSchema).max(500).optional().describe('Not even marked.'),
  thresholds: z
    .partialRecord(entityTypeSchema, z.number().min(0.5).max(1))
    .optional()
    .describe('Lowest score that counts, by type.'),
  allowed: z.array(allowedValueSchema).max(10_000).optional().describe('Not personal data.'),
  custom: z.array(customRecognizerSchema).max(100).optional().describe("A person's own."),
});
export type Detection = z.infer<typeof detectionSchema>;

export const policySchema = z.strictObject({
  version: z.literal(1),
  profile: z.enum(PROFILE_IDS).optional().describe('Its rules hold after those below.'),
  defaultAction: actionSchema.describe('What happens to a finding no rule matches.'),
  rules: z.array(policyRuleSchema).max(1000).describe('First match wins.'),
  detection: detectionSchema.optional().describe('What is looked for.'),
});
export type Policy = z.infer<typeof policySchema>;

/** What a browser may change: how and what is found, never the rules of an administrator. */
export const policyPatchSchema = policySchema
  .pick({ profile: true, detection: true })
  .partial()
  .refine((patch) => patch.profile !== undefined || patch.detection !== undefined, {
    message: 'name a profile or detection settings',
  });
export type PolicyPatch = z.infer<typeof policyPatchSchema>;

function checkPattern(pattern: string, context: z.RefinementCtx): void {
  try {
    new LinearPattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
}
