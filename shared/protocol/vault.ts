import { z } from 'zod';
import { ENTITY_TYPES } from '../detect/entity-types/index.ts';

export const itemIdSchema = z.uuid().describe('Id of a saved item.');

const passphraseSchema = z
  .string()
  .min(1)
  .max(1024)
  .optional()
  .describe('Where the key is kept under a passphrase.');

export const keyProviderSchema = z
  .enum(['keyring', 'keytar', 'passphrase', 'file'])
  .describe('Where the key is kept: the keychain of the system (two ways), a passphrase, a file.');

/** What an item is, apart from its value. */
const itemFields = {
  kind: z.enum(['profile', 'note', 'secret']),
  type: z.enum(ENTITY_TYPES).optional(),
  label: z.string().min(1).max(256),
  tags: z.array(z.string().min(1).max(64)).max(32),
  origin: z
    .url({ protocol: /^https?$/ })
    .max(512)
    .optional()
    .describe('The only site it may be filled in at without asking.'),
};
const valueSchema = z.string().min(1).max(65_536);

/** An item as lists show it: without its value. */
export const itemSummarySchema = z.strictObject({
  id: itemIdSchema,
  ...itemFields,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ItemSummary = z.infer<typeof itemSummarySchema>;

export const itemSchema = z.strictObject({ ...itemSummarySchema.shape, value: valueSchema });
export type VaultItem = z.infer<typeof itemSchema>;

export const newItemSchema = z.strictObject({ ...itemFields, value: valueSchema });
export type NewItem = z.infer<typeof newItemSchema>;

export const itemChangesSchema = newItemSchema.partial();
export type ItemChanges = z.infer<typeof itemChangesSchema>;

export const vaultStatusSchema = z.strictObject({
  state: z.enum(['absent', 'locked', 'unlocked']),
  provider: keyProviderSchema.optional(),
  items: z.int().min(0).optional().describe('Only while it is unlocked.'),
  conversations: z.int().min(0).optional(),
  pending: z.int().min(0).describe('Files of what came in while it was locked.'),
  problem: z.string().max(64).optional().describe('Code of what kept it from opening by itself.'),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

export const vaultReportSchema = z.strictObject({
  ok: z.boolean(),
  problems: z.array(z.string()).describe('What is wrong, in plain sentences without values.'),
  items: z.int().min(0),
  entries: z.int().min(0),
});
export type VaultReport = z.infer<typeof vaultReportSchema>;

export const itemFilterSchema = z.strictObject({
  kind: itemFields.kind.optional(),
  tag: z.string().max(64).optional(),
  query: z.string().max(256).optional().describe('Looked for in labels, tags and origins.'),
});
export type ItemFilter = z.infer<typeof itemFilterSchema>;

const nothing = z.strictObject({});

/** `audit.key`: the key records of the audit log are sealed with. CLI only. */
export const auditKey = { params: nothing, result: z.strictObject({ key: z.base64() }) };
const oneItem = z.strictObject({ id: itemIdSchema });

export const vaultStatus = { params: nothing, result: vaultStatusSchema };
/** `vault.create`: makes the vault and its key; never where there is one. CLI only, as all below but `vault.unlock` and `vault.lock`. */
export const vaultCreate = {
  params: z.strictObject({ provider: keyProviderSchema, passphrase: passphraseSchema }),
  result: vaultStatusSchema,
};
export const vaultUnlock = {
  params: z.strictObject({ passphrase: passphraseSchema }),
  result: vaultStatusSchema,
};
export const vaultLock = { params: nothing, result: vaultStatusSchema };
export const vaultList = {
  params: itemFilterSchema,
  result: z.strictObject({ items: z.array(itemSummarySchema) }),
};
export const vaultGet = { params: oneItem, result: itemSchema };
export const vaultPut = { params: newItemSchema, result: itemSummarySchema };
export const vaultEdit = {
  params: z.strictObject({ id: itemIdSchema, changes: itemChangesSchema }),
  result: itemSummarySchema,
};
export const vaultRemove = { params: oneItem, result: nothing };
/** `vault.rekey`: encrypts everything under a new key, and keeps that where the old one was. */
export const vaultRekey = { params: nothing, result: nothing };
/** `vault.move`: keeps the key in another place: copied, checked, then removed from the old one. */
export const vaultMove = {
  params: z.strictObject({ provider: keyProviderSchema, passphrase: passphraseSchema }),
  result: vaultStatusSchema,
};
export const vaultVerify = {
  params: z.strictObject({
    repair: z.boolean().optional().describe('Save what can be read into a new database.'),
    passphrase: passphraseSchema,
  }),
  result: vaultReportSchema,
};
/** `vault.settings`: how the vault is to be kept; with `changes` it is changed first. CLI only. */
export const vaultSettings = {
  params: z.strictObject({
    changes: z
      .strictObject({
        idleMinutes: z
          .int()
          .min(0)
          .max(10_080)
          .nullable()
          .describe('`null` for what fits the place of its key.'),
        forgetAfterDays: z.int().min(0).max(36_500),
        lockWithSession: z.boolean(),
      })
      .partial()
      .optional(),
  }),
  result: z.strictObject({
    idleMinutes: z.int().optional().describe('Without use after which it is locked; 0 for never.'),
    forgetAfterDays: z
      .int()
      .describe('Without use after which a conversation is forgotten; 0 for never.'),
    lockWithSession: z.boolean().describe('When the machine sleeps or its screen is locked.'),
  }),
};
/** `vault.wipe`: removes the vault and its key for good. */
export const vaultWipe = { params: nothing, result: nothing };
