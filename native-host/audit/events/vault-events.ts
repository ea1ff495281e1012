import { z } from 'zod';
import {
  actorSchema,
  clientSchema,
  countSchema,
  idSchema,
  keyProviderSchema,
  siteSchema,
} from './fields.ts';

const itemKindSchema = z.enum(['profile', 'note', 'secret']);

/** What happens to the vault and what is in it. */
export const VAULT_EVENTS = [
  z.strictObject({ event: z.literal('vault-created'), provider: keyProviderSchema }),
  z.strictObject({ event: z.literal('vault-unlocked'), provider: keyProviderSchema }),
  z.strictObject({
    event: z.literal('vault-locked'),
    reason: z.enum(['asked', 'idle', 'sleep', 'session-locked', 'agent-stopping', 'failed']),
  }),
  z.strictObject({ event: z.literal('vault-wiped'), by: actorSchema }),
  /** Placeholder maps nobody used for as long as their owner wants them kept. */
  z.strictObject({ event: z.literal('maps-expired'), conversations: countSchema }),
  z.strictObject({
    event: z.literal('key-moved'),
    from: keyProviderSchema,
    to: keyProviderSchema,
  }),
  z.strictObject({ event: z.literal('key-changed'), by: actorSchema }),
  z.strictObject({
    event: z.literal('item-put'),
    itemId: idSchema,
    kind: itemKindSchema,
  }),
  /** Saved from a browser, with the page it was on. */
  z.strictObject({
    event: z.literal('item-saved'),
    itemId: idSchema,
    kind: itemKindSchema,
    site: siteSchema.optional(),
    client: clientSchema,
  }),
  /** Handed to a browser for a page. */
  z.strictObject({
    event: z.literal('item-filled'),
    itemId: idSchema,
    site: siteSchema,
    /** It is for that very page, or a person was asked. */
    basis: z.enum(['same-origin', 'confirmed']),
    client: clientSchema,
  }),
  z.strictObject({ event: z.literal('item-read'), itemId: idSchema, by: actorSchema }),
  z.strictObject({ event: z.literal('item-removed'), itemId: idSchema, by: actorSchema }),
  z.strictObject({ event: z.literal('export-made'), count: countSchema }),
  z.strictObject({
    event: z.literal('import-made'),
    count: countSchema,
    format: z.enum(['lifesavor', 'jsonl', 'browser-csv', 'bitwarden', 'keepass', '1password']),
  }),
] as const;
