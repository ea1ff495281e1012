import { createPrivateKey, type KeyObject } from 'node:crypto';

/** DER around the 32 bytes of an Ed25519 seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Two bytes of kind before the seed, two of checksum behind it. */
const SEED = { start: 2, end: 34 };

/**
 * The key of a NATS seed ("SU…", "SA…", "SO…") for the runtime's own Ed25519, which takes a hundredth
 * of the time of the client's. Undefined where it is no seed; its checksum is not looked at.
 */
export function seedKey(text: string): { kind: Buffer; key: KeyObject } | undefined {
  const bytes = base32Bytes(text);
  const seed = bytes?.subarray(SEED.start, SEED.end);
  if (!bytes || seed?.length !== SEED.end - SEED.start) return undefined;
  const der = Buffer.concat([PKCS8, seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { kind: bytes.subarray(0, SEED.start), key };
}

function base32Bytes(text: string): Buffer | undefined {
  const bytes: number[] = [];
  let value = 0;
  let bits = 0;
  for (const char of text) {
    const five = ALPHABET.indexOf(char);
    if (five < 0) return undefined;
    value = ((value << 5) | five) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >>> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
