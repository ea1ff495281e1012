import { z } from 'zod';
import { itemIdSchema } from '../../shared/protocol/vault.ts';
import { vaultSave, webOriginSchema } from '../../shared/protocol/vault-browser.ts';
import type { FrameMark } from '../vault/page-fields.ts';
import type { VaultRequest } from './vault-messages.ts';

const id = z.int().min(0);
const tokenSchema = z.string().min(1).max(64);
const markSchema: z.ZodType<FrameMark> = z.strictObject({
  tabId: z.int().min(0),
  frameId: z.int().min(0),
  documentId: z.string().max(64).optional(),
  token: tokenSchema,
  origin: webOriginSchema,
});

const itemId = itemIdSchema;
const confirmed = z.boolean();

/** A request of a window of the vault, with the number its answer carries. */
export const vaultRequestSchema: z.ZodType<VaultRequest & { id: number }> = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ id, do: z.literal('open'), token: tokenSchema }),
    z.strictObject({ id, do: z.literal('connect') }),
    z.strictObject({
      id,
      do: z.literal('unlock'),
      passphrase: z.string().min(1).max(1024).optional(),
    }),
    z.strictObject({ id, do: z.literal('save'), item: vaultSave.params }),
    z.strictObject({ id, do: z.literal('undo'), itemId }),
    z.strictObject({
      id,
      do: z.literal('choices'),
      origin: webOriginSchema,
      query: z.string().max(256),
    }),
    z.strictObject({ id, do: z.literal('fill'), itemId, confirmed, mark: markSchema }),
    z.strictObject({ id, do: z.literal('copy'), itemId, confirmed, origin: webOriginSchema }),
  ],
);
