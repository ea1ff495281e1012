import { z } from 'zod';
import { commandIdSchema, momentSchema } from './command.ts';
import { COMMAND_KINDS, type CommandKind } from './kinds.ts';
import { signerIdSchema } from './signing.ts';
import { agentIdSchema } from './subjects.ts';

/** Value in the bucket of presence: gone, and the agent is. */
export const presenceSchema = z.strictObject({
  v: z.literal(1),
  agent: agentIdSchema,
  /** Of this run of the agent. */
  since: momentSchema,
  at: momentSchema,
  /** How often a beat is to be expected. */
  heartbeatSeconds: z.int(),
  health: z.enum(['good', 'degraded']),
});
export type Presence = z.infer<typeof presenceSchema>;

/** Value in the bucket of states: what changes seldom. */
export const stateSchema = z.strictObject({
  v: z.literal(1),
  agent: agentIdSchema,
  at: momentSchema,
  build: z.string().max(64),
  platform: z.string().max(64),
  features: z.array(z.string().max(64)).max(100),
  vault: z.enum(['none', 'open', 'locked']),
  /** Kinds of commands it takes. */
  kinds: z.array(z.enum(COMMAND_KINDS as [CommandKind, ...CommandKind[]])),
  signers: z.array(signerIdSchema).max(2),
  skills: z.array(z.strictObject({ id: z.string().max(64), state: z.string().max(64) })).max(500),
  /** Waiting for a person there. */
  pending: z.array(commandIdSchema).max(100),
});
export type AgentState = z.infer<typeof stateSchema>;
