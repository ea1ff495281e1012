import { z } from 'zod';
import { itemIdSchema, itemSummarySchema, newItemSchema } from './vault.ts';
import { isWebOrigin } from './web-origin.ts';

/** Of several hundred items nobody picks by eye; the rest is found by searching. */
export const MOST_CHOICES = 200;

export const webOriginSchema = z
  .string()
  .max(255)
  .refine(isWebOrigin)
  .describe('Scheme, host and port of a web page, as browsers write them.');

/** An item as a person chooses it, with whether it is for the page that asks. */
export const choiceSchema = z.strictObject({
  ...itemSummarySchema.shape,
  fits: z.boolean().describe('It is for this very origin, and needs no confirmation.'),
});
export type Choice = z.infer<typeof choiceSchema>;

/** `vault.save`: a new item. It can be bound to the page it was on, and to no other. */
export const vaultSave = {
  params: newItemSchema
    .omit({ origin: true })
    .extend({
      origin: webOriginSchema.optional().describe('Page it was on, where that was a web page.'),
      onlyThere: z.boolean().describe('It is for that page alone.'),
    })
    .refine(({ origin, onlyThere }) => origin !== undefined || !onlyThere),
  result: itemSummarySchema,
};

/** `vault.unsave`: removes again what this very connection has just saved. */
export const vaultUnsave = {
  params: z.strictObject({ id: itemIdSchema }),
  result: z.strictObject({}),
};

/** `vault.choices`: items to choose from at a page, without their values; those for it come first. */
export const vaultChoices = {
  params: z.strictObject({
    origin: webOriginSchema,
    query: z.string().max(256).optional().describe('Looked for in labels, tags and origins.'),
  }),
  result: z.strictObject({
    items: z.array(choiceSchema).max(MOST_CHOICES),
    total: z.int().min(0).describe('How many there are; not all of them need be listed.'),
  }),
};

/** `vault.fill`: the value of an item for a page. */
export const vaultFill = {
  params: z.strictObject({
    id: itemIdSchema,
    origin: webOriginSchema,
    confirmed: z.boolean().describe('A person was asked, and wants it at this page all the same.'),
  }),
  result: z.strictObject({ value: newItemSchema.shape.value }),
};

/** Event: the vault was opened, locked, made or removed, or what is in it changed. */
export const vaultChanged = z.strictObject({});
