import { z } from 'zod';

/** Exports hold `null` for what is empty, and older ones numbers for digits. */
const text = z.union([z.string(), z.number().transform(String)]).nullish();

const fieldSchema = z.object({ name: text, value: text, type: z.int().nullish() });
export type BitwardenField = z.infer<typeof fieldSchema>;

const loginSchema = z.object({
  uris: z.array(z.object({ uri: text })).nullish(),
  username: text,
  password: text,
  totp: text,
  fido2Credentials: z.array(z.unknown()).nullish(),
});

const cardSchema = z.object({
  cardholderName: text,
  number: text,
  expMonth: text,
  expYear: text,
  code: text,
});
export type BitwardenCard = z.infer<typeof cardSchema>;

const identitySchema = z.object({
  title: text,
  firstName: text,
  middleName: text,
  lastName: text,
  address1: text,
  address2: text,
  address3: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  company: text,
  email: text,
  phone: text,
  ssn: text,
  username: text,
  passportNumber: text,
  licenseNumber: text,
});
export type BitwardenIdentity = z.infer<typeof identitySchema>;

const common = {
  name: text,
  notes: text,
  folderId: text,
  collectionIds: z.array(text).nullish(),
  fields: z.array(fieldSchema).nullish(),
  creationDate: text,
  revisionDate: text,
  deletedDate: text,
  attachments: z.array(z.unknown()).nullish(),
};

/** One item of an export, told by the number that stands for its kind. */
export const bitwardenItemSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal(1), login: loginSchema.nullish() }),
  z.object({ ...common, type: z.literal(2) }),
  z.object({ ...common, type: z.literal(3), card: cardSchema.nullish() }),
  z.object({ ...common, type: z.literal(4), identity: identitySchema.nullish() }),
  z.object({
    ...common,
    type: z.literal(5),
    sshKey: z.object({ privateKey: text }).nullish(),
  }),
]);
export type BitwardenItem = z.infer<typeof bitwardenItemSchema>;

/** The whole export; each item is looked at by itself, so that a bad one costs no other. */
export const bitwardenExportSchema = z.object({
  folders: z.array(z.object({ id: text, name: text })).nullish(),
  collections: z.array(z.object({ id: text, name: text })).nullish(),
  items: z.array(z.unknown()),
});
