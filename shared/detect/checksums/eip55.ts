import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * EIP-55: the case of the letters of an Ethereum address is its checksum. An address in one case
 * carries none and passes.
 */
export function eip55Valid(address: string): boolean {
  const hex = address.slice(2);
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return true;
  const digest = keccak_256(utf8ToBytes(lower));
  for (let i = 0; i < hex.length; i++) {
    const nibble = i % 2 === 0 ? digest[i >> 1]! >> 4 : digest[i >> 1]! & 15;
    const expected = nibble >= 8 ? lower[i]!.toUpperCase() : lower[i];
    if (hex[i] !== expected) return false;
  }
  return true;
}
