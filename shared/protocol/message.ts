import { z } from 'zod';
import { ENTITY_TYPES, SEVERITIES } from '../detect/entity-types/index.ts';
import { actionSchema, safetyCategorySchema } from '../policy/schema.ts';

/** Longest text one request may carry, in UTF-16 code units; larger input is streamed by the CLI. */
export const MAX_TEXT_LENGTH = 8 * 1024 * 1024;
export const textSchema = z.string().max(MAX_TEXT_LENGTH);

export const spanSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(ENTITY_TYPES),
  score: z.number().min(0).max(1),
  recognizer: z.string().max(64),
});

export const findingSchema = spanSchema.extend({
  severity: z.enum(SEVERITIES),
  action: actionSchema,
});
export type Finding = z.infer<typeof findingSchema>;

export const safetyFindingSchema = z.strictObject({
  category: safetyCategorySchema,
  score: z.number().min(0).max(1),
  rule: z.string().max(64),
  start: z.int().min(0),
  end: z.int().min(0),
  action: actionSchema,
});
export type SafetyFinding = z.infer<typeof safetyFindingSchema>;

/** Where a message goes after the pipeline. */
export const ROUTES = ['cloud', 'local', 'consent', 'blocked'] as const;

export const directionSchema = z.enum(['outbound', 'inbound']);
export type Direction = z.infer<typeof directionSchema>;

export const verdictSchema = z.strictObject({
  /** Strongest action of all findings; `allow` when there is none. */
  action: actionSchema,
  findings: z.array(findingSchema),
  safety: z.array(safetyFindingSchema),
  route: z.enum(ROUTES),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const siteSchema = z.string().max(255).describe('Host name the message is for, or "cli".');

export const messageCheck = {
  params: z.strictObject({
    text: textSchema,
    site: siteSchema,
    direction: directionSchema.default('outbound'),
  }),
  result: verdictSchema,
};
