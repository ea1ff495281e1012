import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const PAYLOAD_BYTES = 21;
const CHECKSUM_BYTES = 4;

/** Base58Check of a 20-byte hash with its version byte (Bitcoin P2PKH and P2SH addresses). */
export function base58CheckValid(address: string): boolean {
  const bytes = decode(address);
  if (!bytes) return false;
  const digest = sha256(sha256(bytes.subarray(0, PAYLOAD_BYTES)));
  for (let i = 0; i < CHECKSUM_BYTES; i++) {
    if (digest[i] !== bytes[PAYLOAD_BYTES + i]) return false;
  }
  return true;
}

function decode(address: string): Uint8Array | undefined {
  const bytes = new Uint8Array(PAYLOAD_BYTES + CHECKSUM_BYTES);
  for (const char of address) {
    let carry = ALPHABET.indexOf(char);
    if (carry < 0) return undefined;
    for (let i = bytes.length - 1; i >= 0; i--) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}
