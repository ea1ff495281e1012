import { z } from 'zod';

/** Protocol versions this build speaks, inclusive. Raise the upper bound with every new method. */
export const PROTOCOL_RANGE: readonly [min: number, max: number] = [1, 1];

export const FEATURES = ['scan', 'redact', 'policy', 'safety-rules', 'conversation-store'] as const;

export const versionSchema = z.strictObject({
  proto: z.tuple([z.int().min(1).max(1_000_000), z.int().min(1).max(1_000_000)]),
  build: z.string().max(64),
  features: z.array(z.string().max(64)).max(64),
});
export type VersionOffer = z.infer<typeof versionSchema>;

export const negotiationStatusSchema = z.enum([
  'ok',
  'update_extension',
  'update_agent',
  'degraded',
]);
export type NegotiationStatus = z.infer<typeof negotiationStatusSchema>;

/** `session.hello`: the first request on every connection; nothing else is answered before it. */
export const sessionHello = {
  params: versionSchema.extend({ client: z.enum(['extension', 'cli']) }),
  result: z.strictObject({
    status: negotiationStatusSchema,
    /** Version both sides use from here on; 0 when there is none in common. */
    proto: z.int().min(0),
    offer: versionSchema,
    /** Features the client asked for that this agent lacks. */
    missing: z.array(z.string()),
  }),
};
