import { z } from 'zod';

/** How the vault is to be kept, as its owner likes it. It is part of the vault, and goes where that goes. */
export const preferencesSchema = z.strictObject({
  /** Minutes without use after which it is locked; 0 for never, absent for what fits the place of its key. */
  idleMinutes: z.int().min(0).max(10_080).optional(),
  /** Days after which a conversation nobody used is forgotten; 0 for never. */
  forgetAfterDays: z.int().min(0).max(36_500).default(180),
  /** Whether it is locked when the machine sleeps or the screen is locked. */
  lockWithSession: z.boolean().default(true),
});

export type Preferences = z.infer<typeof preferencesSchema>;
