import { z } from 'zod';

const MOST_CONTACTS = 500;
const TEXT = z.string().max(500);

export const CONTACT = z.object({
  name: z.string().min(1).max(300).describe('As it is shown, such as "Ada Maj".'),
  given_name: TEXT.optional(),
  family_name: TEXT.optional(),
  is_organisation: z.boolean().default(false),
  organisation: TEXT.optional(),
  title: TEXT.optional().describe('The position, such as "Head of Sales".'),
  emails: z
    .array(
      z.object({ address: z.string().min(1).max(320), kind: z.enum(['home', 'work']).optional() }),
    )
    .max(20)
    .default([]),
  phones: z
    .array(
      z.object({
        number: z.string().min(1).max(60),
        kind: z.enum(['home', 'work', 'cell', 'fax']).optional(),
      }),
    )
    .max(20)
    .default([]),
  addresses: z
    .array(
      z.object({
        street: TEXT.optional(),
        city: TEXT.optional(),
        region: TEXT.optional(),
        postal_code: TEXT.optional(),
        country: TEXT.optional(),
        kind: z.enum(['home', 'work']).optional(),
      }),
    )
    .max(10)
    .default([]),
  urls: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(10)
    .default([]),
  birthday: z.string().max(20).optional().describe('YYYY-MM-DD, or --MM-DD without the year.'),
  note: z.string().max(20_000).optional(),
});
export type Contact = z.output<typeof CONTACT>;

export const CONTACTS = z.array(CONTACT).min(1).max(MOST_CONTACTS);
