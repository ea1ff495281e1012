import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { SqlValue } from '../database/database.ts';
import { vaultDamaged } from '../vault-errors.ts';
import type { SealKeys } from './seal-keys.ts';
import { bytesOf, valueFrom } from './value-bytes.ts';

/**
 * One sealed value: `nonce(12) ciphertext tag(16)`, AES-256-GCM; what was text is text again, in
 * base64url, so that it fits the columns. Its place is authenticated with it.
 */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TEXT = 'base64url';

/** @param place what tells the row and column from all others; never holds a zero character */
export function sealValue(keys: SealKeys, place: string, value: SqlValue): SqlValue {
  return seal(keys, place, value, randomBytes(NONCE_BYTES));
}

/**
 * The same each time for the same value in the same place, so that it can be looked for. The nonce
 * depends on both: GCM must never see one nonce with two messages, nor with two places.
 */
export function sealKeyValue(keys: SealKeys, place: string, value: SqlValue): SqlValue {
  const nonce = createHmac('sha256', keys.nonces)
    .update(`${place}\0`)
    .update(bytesOf(value))
    .digest()
    .subarray(0, NONCE_BYTES);
  return seal(keys, place, value, nonce);
}

/** @throws LifeSavorError VAULT_DAMAGED when it was not sealed for this place, or changed since. */
export function openValue({ encryption }: SealKeys, place: string, sealed: SqlValue): SqlValue {
  const bytes = storedBytes(sealed);
  if (!bytes || bytes.length < NONCE_BYTES + TAG_BYTES) throw damaged();
  const decipher = createDecipheriv(ALGORITHM, encryption, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const start = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return valueFrom(Buffer.concat([start, decipher.final()]));
  } catch {
    throw damaged();
  }
}

function seal(
  { encryption }: SealKeys,
  place: string,
  value: SqlValue,
  nonce: Uint8Array,
): SqlValue {
  const cipher = createCipheriv(ALGORITHM, encryption, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const start = cipher.update(bytesOf(value));
  const sealed = Buffer.concat([nonce, start, cipher.final(), cipher.getAuthTag()]);
  return value instanceof Uint8Array ? sealed : sealed.toString(TEXT);
}

/** `undefined` where it is nothing that `seal` would write. */
function storedBytes(sealed: SqlValue): Uint8Array | undefined {
  if (sealed instanceof Uint8Array) return sealed;
  if (typeof sealed !== 'string') return undefined;
  const bytes = Buffer.from(sealed, TEXT);
  // Decoding passes over characters it does not know, and over the last bits.
  return bytes.toString(TEXT) === sealed ? bytes : undefined;
}

function damaged() {
  return vaultDamaged('A field of the vault');
}
