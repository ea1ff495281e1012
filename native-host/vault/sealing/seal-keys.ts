import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What the fields of one database are sealed with. */
export interface SealKeys {
  /** For AES-256-GCM. */
  encryption: KeyObject;
  /** For HMAC-SHA-256: nonces of what has to look the same each time it is sealed. */
  nonces: KeyObject;
}

const KEY_BYTES = 32;

/** Derives both from the key of the vault, by HKDF-SHA-256. */
export function sealKeysOf(key: Buffer): SealKeys {
  return { encryption: derived(key, 'encryption'), nonces: derived(key, 'nonces') };
}

/** A number other than 0 that tells keys apart, and nothing about them. */
export function keyMarkOf({ nonces }: SealKeys): number {
  return createHmac('sha256', nonces).update('mark').digest().readInt32BE() || 1;
}

function derived(key: Buffer, use: string): KeyObject {
  const bytes = Buffer.from(
    hkdfSync('sha256', key, '', `lifesavor vault fields ${use}`, KEY_BYTES),
  );
  const derived = createSecretKey(bytes);
  bytes.fill(0);
  return derived;
}
