import { z } from 'zod';
import { ENTITY_TYPES } from '../../../shared/detect/entity-types/index.ts';
import { isOrigin } from './origin.ts';

/** Longest label, value and tag, in UTF-16 units, and most tags of an item. */
export const ITEM_LIMITS = { label: 256, value: 65_536, tag: 64, tags: 32 } as const;

/** An item as it leaves the vault or comes in. What the vault gives by itself may be absent. */
export const exchangeItemSchema = z.strictObject({
  id: z.uuid().optional(),
  kind: z.enum(['profile', 'note', 'secret']),
  type: z.enum(ENTITY_TYPES).optional(),
  label: z.string().min(1).max(ITEM_LIMITS.label),
  value: z.string().min(1).max(ITEM_LIMITS.value),
  tags: z.array(z.string().min(1).max(ITEM_LIMITS.tag)).max(ITEM_LIMITS.tags),
  origin: z.string().refine(isOrigin).optional(),
  createdAt: z.iso.datetime().optional(),
  updatedAt: z.iso.datetime().optional(),
});
export type ExchangeItem = z.infer<typeof exchangeItemSchema>;

/** What was left out of an import, and why. `reason` holds no value, name or key of the file. */
export interface Skipped {
  /** Line of the file, from 1, where the format has lines. */
  line?: number;
  reason: string;
}

export interface ImportResult {
  items: ExchangeItem[];
  skipped: Skipped[];
}
