import { sha256 } from '@noble/hashes/sha2.js';
import { base58Decode } from './base58.ts';

const CHECKSUM_BYTES = 4;

/**
 * Base58Check (Bitcoin wiki): the payload, version bytes included, when the double SHA-256 in the last four bytes
 * fits, else undefined. Ripple writes the same in another alphabet.
 */
export function base58CheckPayload(text: string, alphabet?: string): Uint8Array | undefined {
  const bytes = base58Decode(text, alphabet);
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined;
  const end = bytes.length - CHECKSUM_BYTES;
  const digest = sha256(sha256(bytes.subarray(0, end)));
  for (let i = 0; i < CHECKSUM_BYTES; i++) if (digest[i] !== bytes[end + i]) return undefined;
  return bytes.subarray(0, end);
}
