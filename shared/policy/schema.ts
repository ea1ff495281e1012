import { z } from 'zod';
import { ENTITY_TYPES, SEVERITIES } from '../detect/entity-types/index.ts';
import { ACTIONS, SAFETY_CATEGORIES } from './actions.ts';

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

export const policySchema = z.strictObject({
  version: z.literal(1),
  defaultAction: actionSchema.describe('What happens to a finding no rule matches.'),
  rules: z.array(policyRuleSchema).max(1000).describe('First match wins.'),
});
export type Policy = z.infer<typeof policySchema>;
