import { createHash } from 'node:crypto';
import type { KeyPair } from '@nats-io/nkeys';
import { base32 } from './base32.ts';

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
  const body = {
    ...claims,
    nats: { ...claims.nats, version: 2 },
    iss: signer.getPublicKey(),
    iat: Math.floor(now / 1000),
  };
  const jti = base32(createHash('sha512-256').update(JSON.stringify(body)).digest());
  const signed = `${HEADER}.${encodePart({ ...body, jti })}`;
  const signature = signer.sign(Buffer.from(signed));
  return `${signed}.${Buffer.from(signature).toString('base64url')}`;
}

function encodePart(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
