import { z } from 'zod';
import { signerSchema } from '../../cloud/wire/signing.ts';
import { agentIdSchema } from '../../cloud/wire/subjects.ts';

/** `HOST:PORT`, as it is written into the servers' configuration. */
const addressSchema = z.string().regex(/^[\w.:[\]-]{1,255}:\d{1,5}$/);
const publicKeySchema = z.string().regex(/^[OAU][A-Z2-7]{55}$/);

export const nodeSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Where agents connect. */
  websocket: addressSchema,
  /** Where plain NATS clients connect; closed to other machines by default. */
  client: addressSchema,
  /** Where the other nodes connect; absent where there is one node. */
  cluster: addressSchema.optional(),
  /** What the others are told of. */
  routes: z.array(addressSchema),
  store: z.string().min(1),
});
export type FleetNode = z.infer<typeof nodeSchema>;

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** What agents and the command line connect to. */
  url: z.url({ protocol: /^wss?$/ }),
  operator: publicKeySchema,
  system: publicKeySchema,
  account: publicKeySchema,
  nodes: z.array(nodeSchema).min(1).max(9),
  replicas: z.union([z.literal(1), z.literal(3)]),
  /** PEM files, where the servers and the command line find them. */
  tls: z
    .strictObject({
      cert: z.string(),
      key: z.string(),
      /** The authority of `cert`, where it is one's own. */
      ca: z.string().optional(),
      /** Agents need a certificate of this authority. */
      clientCa: z.string().optional(),
      /** The operator's own certificate for that. */
      operator: z.strictObject({ cert: z.string(), key: z.string() }).optional(),
    })
    .optional(),
  /** PEM files of the servers, for what they say to each other; `ca` is the authority of all of them. */
  routesTls: z.strictObject({ cert: z.string(), key: z.string(), ca: z.string() }).optional(),
  heartbeatSeconds: z.number().int().min(1).max(300),
  /** The first one signs. */
  signers: z.array(signerSchema).min(1).max(2),
});
/** What `fleet.json` holds; nothing of it is secret. */
export type FleetSettings = z.infer<typeof settingsSchema>;

/** "all" stands for everybody, on the command line. */
export const agentNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u)
  .refine((name) => name !== 'all');

export const enrolledSchema = z.strictObject({
  id: agentIdSchema,
  name: agentNameSchema,
  /** Public key of the agent's user. */
  user: publicKeySchema,
  enrolled: z.iso.datetime(),
  revoked: z.iso.datetime().optional(),
});
/** An agent, as the operator knows it. */
export type EnrolledAgent = z.infer<typeof enrolledSchema>;
