import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CHECKSUM_BYTES = 4;
/** Version, 32 bytes of key, and a mark where the public key is a compressed one. */
const PLAIN = 33;
const COMPRESSED = 34;

/** Base58Check of a private key in Wallet Import Format: the first bytes of a double SHA-256. */
export function base58KeyValid(key: string): boolean {
  const payload = key.length > 51 ? COMPRESSED : PLAIN;
  const bytes = decode(key, payload + CHECKSUM_BYTES);
  if (!bytes) return false;
  const digest = sha256(sha256(bytes.subarray(0, payload)));
  return bytes.subarray(payload).every((byte, i) => byte === digest[i]);
}

function decode(key: string, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  for (const char of key) {
    let carry = ALPHABET.indexOf(char);
    if (carry < 0) return undefined;
    for (let i = length - 1; i >= 0; i--) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}
