import { createHash } from 'node:crypto';
import type { KeyPair } from '@nats-io/nkeys';
import { base32 } from './base32.ts';
import { nativePair } from './native-pair.ts';

/** What a NATS token (version 2) says; `nats` holds what is special to its kind. */
export interface Claims {
  name: string;
  /** Public key of whom it is about. */
  sub: string;
  nats: Readonly<Record<string, unknown>>;
}

const HEADER = encodePart({ typ: 'JWT', alg: 'ed25519-nkey' });

/** The signed token; `now` is its time of issue in milliseconds. */
export function encodeJwt(claims: Claims, signer: KeyPair, now = Date.now()): string {
  const { publicKey, sign } = nativePair(signer);
  const body = {
    ...claims,
    nats: { ...claims.nats, version: 2 },
    iss: publicKey,
    iat: Math.floor(now / 1000),
  };
  const jti = base32(createHash('sha512-256').update(JSON.stringify(body)).digest());
  const signed = `${HEADER}.${encodePart({ ...body, jti })}`;
  return `${signed}.${sign(Buffer.from(signed)).toString('base64url')}`;
}

function encodePart(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
