import { z } from 'zod';

/** Kinds of commands; what each does is told by the agent's side of the cloud link. */
const kindSchema = z.string().min(1).max(64).describe('A kind of command, e.g. "logs".');
const orderIdSchema = z.uuid().describe('Id of a command.');
const orderDigestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the command to the last byte.');
const fileSchema = z.string().min(1).max(4096).optional();
const nothing = z.strictObject({});

export const cloudStatusSchema = z.strictObject({
  state: z
    .enum([
      'off',
      'paused',
      'waiting-for-vault',
      'secrets-missing',
      'connecting',
      'online',
      'offline',
      'revoked',
    ])
    .describe('`off`: this agent belongs to no fleet. `revoked`: the servers do not let it in.'),
  agent: z.string().optional().describe('Its id in the fleet.'),
  url: z.string().optional(),
  heartbeatSeconds: z.int().optional(),
  kinds: z.array(kindSchema).describe('Kinds of commands that are let in.'),
  signers: z.array(z.string()).describe('Ids of the keys whose commands are obeyed.'),
  waiting: z.int().min(0).optional().describe('Results still to be told; only with an open vault.'),
  pending: z.int().min(0).optional().describe('Commands that wait for a person.'),
  noted: z.int().min(0).optional().describe('Messages and offers to be read.'),
});
export type CloudStatus = z.infer<typeof cloudStatusSchema>;

export const cloudOrderSchema = z.strictObject({
  id: orderIdSchema,
  digest: orderDigestSchema,
  kind: kindSchema,
  state: z.enum(['pending', 'noted']).describe('`pending` waits for a decision.'),
  issued: z.iso.datetime(),
  about: z
    .record(z.string(), z.string().max(20_000))
    .describe('Its arguments, in short. Texts are those of the operator.'),
  warnings: z.array(z.string()).describe('What the safety check found in its texts.'),
});
export type CloudOrder = z.infer<typeof cloudOrderSchema>;

/** `cloud.status`: how the link to the fleet stands. */
export const cloudStatus = { params: nothing, result: cloudStatusSchema };
/** `cloud.enroll`: makes this agent one of a fleet. CLI only, as leaving, pausing and letting kinds in. */
export const cloudEnroll = {
  params: z.strictObject({
    bundle: z.string().min(1).max(65_536).describe("Content of the operator's file, or a token."),
    url: z.string().max(2000).optional().describe('Instead of the address in it.'),
    tls: z.strictObject({ ca: fileSchema, cert: fileSchema, key: fileSchema }).default({}),
    kinds: z.array(kindSchema).max(64).optional().describe('Absent: all kinds.'),
  }),
  result: cloudStatusSchema,
};
/** `cloud.leave`: ends the link for good and forgets its credentials. */
export const cloudLeave = { params: nothing, result: cloudStatusSchema };
export const cloudPause = { params: nothing, result: cloudStatusSchema };
export const cloudResume = { params: nothing, result: cloudStatusSchema };
/** `cloud.allow`: lets in these kinds of commands and no others. */
export const cloudAllow = {
  params: z.strictObject({ kinds: z.array(kindSchema).max(64) }),
  result: cloudStatusSchema,
};
/** `cloud.orders`: commands that wait for a person, and what is to be read. */
export const cloudOrders = {
  params: nothing,
  result: z.strictObject({ orders: z.array(cloudOrderSchema) }),
};
/**
 * `cloud.decide`: agrees to a command, declines it, or takes away what was read; `digest` says what
 * was looked at. A browser may decide only what `cloud.orders` has just told it about. With
 * `progressToken`, how much of what has to be fetched first has come arrives as `$/progress` values.
 */
export const cloudDecide = {
  params: z.strictObject({
    id: orderIdSchema,
    digest: orderDigestSchema,
    approve: z.boolean(),
    progressToken: z.string().max(64).optional(),
  }),
  progress: z.strictObject({ bytes: z.int(), total: z.int().optional() }),
  result: z.strictObject({
    outcome: z.enum(['ok', 'refused', 'failed', 'pending']),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
};
/** `cloud.changed`: `cloud.status` or `cloud.orders` may say something else than before. */
export const cloudChanged = nothing;
