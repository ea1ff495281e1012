import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Argon2Cost, argon2id } from './argon2.ts';
import { KEY_BYTES } from './key-store.ts';

const VERSION = 1;
const CIPHER = 'aes-256-gcm';
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Nobody's file makes us use more than 1 GiB, or pass over more than 4 GiB in all. */
const MAX_MEMORY = 1024 * 1024;
const MAX_WORK = 4 * MAX_MEMORY;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const costSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    memory: z.int().min(8).max(MAX_MEMORY),
    passes: z.int().min(1).max(64),
    parallelism: z.int().min(1).max(4),
    salt: hex(SALT_BYTES),
  })
  .refine(({ memory, passes }) => memory * passes <= MAX_WORK)
  .refine(({ memory, parallelism }) => memory >= 8 * parallelism);

const fileSchema = z.strictObject({
  format: z.literal('lifesavor-key'),
  version: z.literal(VERSION),
  kdf: costSchema,
  cipher: z.literal(CIPHER),
  nonce: hex(NONCE_BYTES),
  sealed: hex(KEY_BYTES + TAG_BYTES),
});
/** A vault's key, sealed with a passphrase. */
export type PassphraseFile = z.infer<typeof fileSchema>;

/** The file, or `undefined` where it is damaged or asks for unreasonable work. */
export function parsePassphraseFile(text: string): PassphraseFile | undefined {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Seals `key` under argon2id of the passphrase, for this vault alone. */
export async function sealKey(
  key: Uint8Array,
  passphrase: string,
  vaultId: string,
  cost: Argon2Cost,
): Promise<PassphraseFile> {
  const kdf = { name: 'argon2id', ...cost, salt: randomBytes(SALT_BYTES).toString('hex') } as const;
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = await withWrappingKey(passphrase, kdf, (wrapping) => {
    const cipher = createCipheriv(CIPHER, wrapping, nonce).setAAD(purpose(vaultId));
    return Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  });
  const file = { format: 'lifesavor-key', version: VERSION, kdf, cipher: CIPHER } as const;
  return { ...file, nonce: nonce.toString('hex'), sealed: sealed.toString('hex') };
}

/** The key, or `undefined` where the passphrase or the vault is another, or the file was changed. */
export function openKey(
  file: PassphraseFile,
  passphrase: string,
  vaultId: string,
): Promise<Buffer | undefined> {
  const sealed = Buffer.from(file.sealed, 'hex');
  return withWrappingKey(passphrase, file.kdf, (wrapping) => {
    const decipher = createDecipheriv(CIPHER, wrapping, Buffer.from(file.nonce, 'hex'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(purpose(vaultId)).setAuthTag(sealed.subarray(KEY_BYTES));
    const key = decipher.update(sealed.subarray(0, KEY_BYTES));
    try {
      decipher.final();
      return key;
    } catch {
      key.fill(0);
      return undefined;
    }
  });
}

/** What is authenticated with the key: the format, its version and the vault. */
function purpose(vaultId: string): Buffer {
  return Buffer.from(`lifesavor-key/${VERSION}/${vaultId}`);
}

/** Derives the key that seals, and clears it after use. */
async function withWrappingKey<T>(
  passphrase: string,
  kdf: PassphraseFile['kdf'],
  use: (wrapping: Buffer) => T,
): Promise<T> {
  const { memory, passes, parallelism } = kdf;
  // The same passphrase is typed as other bytes on other systems: é as one character or two.
  const message = Buffer.from(passphrase.normalize('NFKC'));
  let wrapping: Buffer | undefined;
  try {
    const salt = Buffer.from(kdf.salt, 'hex');
    wrapping = await argon2id(message, salt, { memory, passes, parallelism });
    return use(wrapping);
  } finally {
    message.fill(0);
    wrapping?.fill(0);
  }
}
