import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { Authenticator } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** DER around the 32 bytes of an Ed25519 seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Two bytes of kind before the seed, two of checksum behind it. */
const SEED = { start: 2, end: 34 };

/**
 * Proves to a server who we are, as the client's own `credsAuthenticator` does, but with the
 * runtime's Ed25519: a hundredth of the time, in which nothing else could be done.
 * @throws LifeSavorError INPUT_INVALID where `creds` are no credentials.
 */
export function authenticator(creds: string): Authenticator {
  const [token, seed] = [...creds.matchAll(/^-{3,}BEGIN[^\n]*\n\s*(\S+)\s*\n-{3,}/gm)].map(
    ([, part]) => part,
  );
  if (token === undefined || seed === undefined) throw noCredentials();
  const key = keyOf(seed);
  return (nonce) => {
    const signature = sign(null, Buffer.from(nonce ?? ''), key);
    return { jwt: token, nkey: '', sig: signature.toString('base64') };
  };
}

function keyOf(seed: string): KeyObject {
  const bytes = base32Bytes(seed).subarray(SEED.start, SEED.end);
  if (bytes.length !== SEED.end - SEED.start) throw noCredentials();
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' });
}

function base32Bytes(text: string): Buffer {
  const bytes: number[] = [];
  let value = 0;
  let bits = 0;
  for (const char of text) {
    const five = ALPHABET.indexOf(char);
    if (five < 0) throw noCredentials();
    value = ((value << 5) | five) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >>> bits) & 0xff);
  }
  return Buffer.from(bytes);
}

function noCredentials(): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    'These are no credentials of a fleet.',
    'Use the file that "lifesavor fleet enroll" made.',
  );
}
