import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../write-file.ts';
import { ENCRYPTIONS } from './database/encryption.ts';
import { KEY_PROVIDERS } from './key/key-store.ts';
import { vaultDamaged, vaultTooNew } from './vault-errors.ts';

const FORMAT = 1;

const keySchema = z.strictObject({
  /** Its name where it is kept. */
  name: z.uuid(),
  /** Tells the right key from a wrong one. */
  check: z.base64(),
});
export type KeyReference = z.infer<typeof keySchema>;

/** What has to be known of a vault before it is open. Holds nothing secret. */
const descriptorSchema = z.strictObject({
  format: z.literal(FORMAT),
  provider: z.enum(KEY_PROVIDERS),
  /** What is encrypted of the database. */
  encryption: z.enum(ENCRYPTIONS).default('pages'),
  key: keySchema,
  /** While the key is being changed: the one to come. Either may be that of the database. */
  nextKey: keySchema.optional(),
  /** Public half of the key pair for what comes in while the vault is locked, X25519, raw. */
  inbox: z.base64(),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

/**
 * The descriptor in `file`; `undefined` where there is no vault.
 * @throws LifeSavorError VAULT_DAMAGED, VAULT_TOO_NEW.
 */
export function readDescriptor(file: string): Descriptor | undefined {
  if (!existsSync(file)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw vaultDamaged('The description of the vault', cause);
  }
  const parsed = descriptorSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  if (formatOf(content) > FORMAT) throw vaultTooNew();
  throw vaultDamaged('The description of the vault');
}

/** @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function writeDescriptor(file: string, { encryption, ...rest }: Descriptor): void {
  // Earlier versions know of pages only, and refuse a description that says more than they know.
  const content = encryption === 'pages' ? rest : { ...rest, encryption };
  writeFileAtomic(file, `${JSON.stringify(content, null, 2)}\n`, 0o600);
}

/** What a descriptor says of `key`; nothing of the key can be told from it. */
export function referenceTo(key: Uint8Array, name: string): KeyReference {
  return { name, check: checkOf(key, name).toString('base64') };
}

export function isKeyOf({ name, check }: KeyReference, key: Uint8Array): boolean {
  const expected = Buffer.from(check, 'base64');
  const actual = checkOf(key, name);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function checkOf(key: Uint8Array, name: string): Buffer {
  return createHmac('sha256', key).update(`lifesavor vault ${name}`).digest();
}

function formatOf(content: unknown): number {
  const isObject = typeof content === 'object' && content !== null && 'format' in content;
  return isObject ? Number(content.format) : 0;
}
