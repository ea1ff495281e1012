import { z } from 'zod';
import { COMMAND_KINDS, type CommandKind } from '../../cloud/wire/kinds.ts';
import { FAILURES, REFUSALS } from '../../cloud/wire/result.ts';
import { actorSchema, countSchema, errorCodeSchema, siteSchema, timeIdSchema } from './fields.ts';

const KINDS: readonly (CommandKind | 'signers' | 'credentials')[] = [
  ...COMMAND_KINDS,
  'signers',
  'credentials',
];
const kindSchema = z.enum(KINDS);

/** What comes from the operator of the fleet, and how the link to it stands. */
export const CLOUD_EVENTS = [
  z.strictObject({ event: z.literal('cloud-enrolled'), server: siteSchema, by: actorSchema }),
  z.strictObject({ event: z.literal('cloud-left'), by: actorSchema }),
  z.strictObject({ event: z.literal('cloud-paused'), by: actorSchema }),
  z.strictObject({ event: z.literal('cloud-resumed'), by: actorSchema }),
  z.strictObject({
    event: z.literal('cloud-kinds-set'),
    kinds: z.partialRecord(kindSchema, z.literal(1)),
  }),
  /** The servers do not let this agent in any more. */
  z.strictObject({ event: z.literal('cloud-revoked') }),
  z.strictObject({ event: z.literal('cloud-signers-changed'), signers: countSchema }),
  /** `command` is there only where a pinned key has signed it. */
  z.strictObject({
    event: z.literal('cloud-command-refused'),
    command: timeIdSchema.optional(),
    reason: z.enum(REFUSALS),
  }),
  /** Came before; its result was told again. */
  z.strictObject({ event: z.literal('cloud-command-repeated'), command: timeIdSchema }),
  z.strictObject({
    event: z.literal('cloud-command-accepted'),
    command: timeIdSchema,
    kind: kindSchema,
  }),
  z.strictObject({
    event: z.literal('cloud-command-done'),
    command: timeIdSchema,
    kind: kindSchema,
    outcome: z.enum(['ok', 'refused', 'failed', 'pending']),
    reason: z.union([z.enum([...REFUSALS, ...FAILURES]), errorCodeSchema]).optional(),
  }),
  z.strictObject({
    event: z.literal('cloud-command-decided'),
    command: timeIdSchema,
    decision: z.enum(['approved', 'declined', 'dismissed']),
    by: actorSchema,
  }),
] as const;
