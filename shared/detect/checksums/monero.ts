import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58Decode } from './base58.ts';

const BLOCK_CHARS = 11;
const BLOCK_BYTES = 8;
/** Bytes in a shorter last block, by its characters. */
const LAST_BLOCK_BYTES: Readonly<Record<number, number>> = {
  2: 1,
  3: 2,
  5: 3,
  6: 4,
  7: 5,
  9: 6,
  10: 7,
};
const CHECKSUM_BYTES = 4;
/** Main net: standard, integrated, sub-address. */
const NETWORKS: readonly number[] = [18, 19, 42];

/** Whether a Monero address has a main-net tag and its Keccak checksum (Monero's base58 in blocks). */
export function moneroValid(address: string): boolean {
  const bytes: number[] = [];
  for (let at = 0; at < address.length; at += BLOCK_CHARS) {
    const block = decodeBlock(address.slice(at, at + BLOCK_CHARS));
    if (!block) return false;
    bytes.push(...block);
  }
  const end = bytes.length - CHECKSUM_BYTES;
  if (!NETWORKS.includes(bytes[0]!)) return false;
  const digest = keccak_256(Uint8Array.from(bytes.slice(0, end)));
  return bytes.slice(end).every((byte, i) => byte === digest[i]);
}

/** A block as its fixed number of bytes, padded with zeros in front. */
function decodeBlock(chars: string): readonly number[] | undefined {
  const size = chars.length === BLOCK_CHARS ? BLOCK_BYTES : LAST_BLOCK_BYTES[chars.length];
  const bytes = base58Decode(chars.replace(/^1+/, ''));
  if (!size || !bytes || bytes.length > size) return undefined;
  return [...new Array<number>(size - bytes.length).fill(0), ...bytes];
}
