import { z } from 'zod';
import { signerSchema } from './signing.ts';
import { agentIdSchema } from './subjects.ts';

/** The file an operator makes for one agent. It holds its credentials. */
export const bundleSchema = z.strictObject({
  v: z.literal(1),
  url: z.url({ protocol: /^wss?$/ }).max(2000),
  agent: agentIdSchema,
  /** User token and seed, in the text form of NATS. */
  creds: z.string().min(1).max(16_384),
  /** Keys whose commands are obeyed. */
  signers: z.array(signerSchema).min(1).max(2),
  heartbeatSeconds: z.int().min(1).max(3600),
});
export type EnrolmentBundle = z.infer<typeof bundleSchema>;
