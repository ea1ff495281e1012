import { type KeyObject, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonicalBytes } from './canonical.ts';
import type { CommandArgs, CommandKind } from './kinds.ts';
import { MAX_COMMAND_LIFE_MS, MAX_STATEMENT_LIFE_MS } from './limits.ts';
import { signatureOf, signatureSchema, signerIdSchema, signerOf, signerSchema } from './signing.ts';
import { agentIdSchema } from './subjects.ts';

/** UUID of version 7: ids sort by their time. */
export const commandIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** To the millisecond, in UTC: one spelling for each moment. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const common = {
  v: z.literal(1),
  id: commandIdSchema,
  agent: agentIdSchema,
  issued: momentSchema,
  expires: momentSchema,
  signer: signerIdSchema,
  signature: signatureSchema.describe('Ed25519 over the RFC 8785 form of all other members.'),
};

/** The envelope of a command; which kinds there are, and their `args`, is in `COMMAND_ARGS`. */
export const commandSchema = z.strictObject({
  ...common,
  kind: z.string().min(1).max(64),
  args: z.record(z.string(), z.json()),
});
export type SignedCommand = z.infer<typeof commandSchema>;

/** Pins one more key, drops one, or both. At most two are pinned at a time. */
export const signersStatementSchema = z
  .strictObject({
    ...common,
    statement: z.literal('signers'),
    pin: signerSchema.optional(),
    proof: signatureSchema
      .optional()
      .describe('Of the pinned key itself, over all members but `signature` and `proof`.'),
    drop: signerIdSchema.optional(),
  })
  .refine(({ pin, proof }) => (pin === undefined) === (proof === undefined))
  .refine(({ pin, drop }) => pin !== undefined || drop !== undefined);
export type SignersStatement = z.infer<typeof signersStatementSchema>;

/** Gives an agent another token for its own key: with other rights, or good for longer. */
export const credentialsStatementSchema = z.strictObject({
  ...common,
  statement: z.literal('credentials'),
  token: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    .max(16_384)
    .describe('User token of NATS.'),
});
export type CredentialsStatement = z.infer<typeof credentialsStatementSchema>;

/** What may stand in the stream of commands. */
export const orderSchema = z.union([
  commandSchema,
  signersStatementSchema,
  credentialsStatementSchema,
]);

export interface Signing {
  agent: string;
  key: KeyObject;
  /** Milliseconds since 1970; now, if left out. */
  now?: number;
  /** How long it is good for; as long as it may be, if left out. */
  lifeMs?: number;
  id?: string;
}

/** Id and bytes of a signed command, as they go over the wire. */
export function signCommand<K extends CommandKind>(
  kind: K,
  args: CommandArgs<K>,
  signing: Signing,
): { id: string; bytes: Buffer } {
  return seal({ kind, args }, { lifeMs: MAX_COMMAND_LIFE_MS, ...signing });
}

/** A statement that changes the pinned keys, signed by one that is pinned and by the new one. */
export function signSigners(
  change: { pin?: KeyObject; drop?: string },
  signing: Signing,
): { id: string; bytes: Buffer } {
  const { pin, drop } = change;
  const body = {
    statement: 'signers',
    ...(pin && { pin: signerOf(pin) }),
    ...(drop !== undefined && { drop }),
  };
  return seal(body, { lifeMs: MAX_STATEMENT_LIFE_MS, ...signing }, pin);
}

/** A statement that brings an agent its next token. */
export function signCredentials(token: string, signing: Signing): { id: string; bytes: Buffer } {
  return seal({ statement: 'credentials', token }, { lifeMs: MAX_STATEMENT_LIFE_MS, ...signing });
}

function seal(
  body: object,
  { agent, key, lifeMs, now = Date.now(), id = newCommandId(now) }: Signing & { lifeMs: number },
  pin?: KeyObject,
): { id: string; bytes: Buffer } {
  const issued = new Date(now).toISOString();
  const expires = new Date(now + lifeMs).toISOString();
  const bare = { ...body, v: 1, id, agent, issued, expires, signer: signerOf(key).id };
  const unsigned = pin ? { ...bare, proof: signatureOf(bare, pin) } : bare;
  return { id, bytes: canonicalBytes({ ...unsigned, signature: signatureOf(unsigned, key) }) };
}

/** A UUID of version 7 (RFC 9562) for the time `now`. */
export function newCommandId(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-');
}
