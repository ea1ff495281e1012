import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { KeyPair } from '@nats-io/nkeys';
import { seedKey } from '../../cloud/connection/seed-key.ts';
import { base32 } from './base32.ts';

/** What a pair of NATS keys says of itself and signs, by the runtime's own Ed25519. */
export interface NativePair {
  /** As NATS writes it: its kind, the key and a checksum, in base32. */
  publicKey: string;
  sign(bytes: Uint8Array): Buffer;
}

/** CRC-16/XMODEM. */
const POLYNOMIAL = 0x1021;

/** @throws Error where the pair was cleared. */
export function nativePair(pair: KeyPair): NativePair {
  const found = seedKey(Buffer.from(pair.getSeed()).toString());
  if (!found) throw new Error('This is no seed of a NATS key.');
  const { kind, key } = found;
  return { publicKey: publicKeyOf(kind, key), sign: (bytes) => sign(null, bytes, key) };
}

/** The kind of a key stands in its seed across the first two bytes, behind five bits for "seed". */
function publicKeyOf(kind: Buffer, key: KeyObject): string {
  const prefix = ((kind[0]! & 0b111) << 5) | (kind[1]! >>> 3);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const bytes = Buffer.concat([Buffer.from([prefix]), Buffer.from(x, 'base64url')]);
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(crc16(bytes));
  return base32(Buffer.concat([bytes, checksum]));
}

function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = (crc & 0x8000 ? (crc << 1) ^ POLYNOMIAL : crc << 1) & 0xffff;
  }
  return crc;
}
