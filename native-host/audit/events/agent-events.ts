import { z } from 'zod';
import { ACTIONS } from '../../../shared/policy/index.ts';
import { directionSchema, ROUTES } from '../../../shared/protocol/message.ts';
import {
  actorSchema,
  buildSchema,
  clientSchema,
  countsSchema,
  digestSchema,
  errorCodeSchema,
  hostSchema,
  safetyCountsSchema,
  siteSchema,
} from './fields.ts';

/** What the agent does with messages, and to itself. */
export const AGENT_EVENTS = [
  z.strictObject({ event: z.literal('agent-started'), build: buildSchema }),
  z.strictObject({ event: z.literal('agent-stopped') }),
  z.strictObject({
    event: z.literal('message-checked'),
    site: siteSchema,
    direction: directionSchema,
    action: z.enum(ACTIONS),
    route: z.enum(ROUTES).optional(),
    counts: countsSchema,
    safety: safetyCountsSchema.optional(),
    client: clientSchema,
  }),
  z.strictObject({
    event: z.literal('text-redacted'),
    site: siteSchema,
    counts: countsSchema,
    client: clientSchema,
  }),
  z.strictObject({
    event: z.literal('message-sent'),
    site: siteSchema,
    outcome: z.enum(['unchanged', 'redacted', 'overridden']),
    /** What left as it was. */
    counts: countsSchema,
    client: clientSchema,
  }),
  z.strictObject({ event: z.literal('policy-changed'), by: actorSchema }),
  z.strictObject({ event: z.literal('skill-approved'), skill: digestSchema, by: actorSchema }),
  z.strictObject({ event: z.literal('skill-disabled'), skill: digestSchema, by: actorSchema }),
  /** Settings or secrets of it were set. */
  z.strictObject({ event: z.literal('skill-configured'), skill: digestSchema, by: actorSchema }),
  z.strictObject({
    event: z.literal('skill-called'),
    /** SHA-256 over its files: which skill in which version. */
    skill: digestSchema,
    outcome: z.enum(['answered', 'failed']),
    /** What it was given in the clear. */
    counts: countsSchema,
  }),
  z.strictObject({
    event: z.literal('skill-connected'),
    skill: digestSchema,
    /** Without the parts of the name that cost nothing. */
    host: hostSchema,
    outcome: z.enum(['allowed', 'refused', 'unreachable']),
  }),
  /** SHA-256 of its card, which holds the sums of its files; so for those below. */
  z.strictObject({ event: z.literal('model-installed'), model: digestSchema }),
  z.strictObject({ event: z.literal('model-removed'), model: digestSchema, by: actorSchema }),
  /** Another one is to be used; without a sum where it is not there. */
  z.strictObject({
    event: z.literal('model-chosen'),
    model: digestSchema.optional(),
    by: actorSchema,
  }),
  z.strictObject({
    event: z.literal('command-refused'),
    code: errorCodeSchema,
    client: clientSchema.optional(),
  }),
] as const;
