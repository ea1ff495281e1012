import { sign } from 'node:crypto';
import type { Authenticator } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { seedKey } from './seed-key.ts';

/**
 * Proves to a server who we are, as the client's own `credsAuthenticator` does, but with the
 * runtime's Ed25519: a hundredth of the time, in which nothing else could be done.
 * @throws LifeSavorError INPUT_INVALID where `creds` are no credentials.
 */
export function authenticator(creds: string): Authenticator {
  const [token, seed] = [...creds.matchAll(/^-{3,}BEGIN[^\n]*\n\s*(\S+)\s*\n-{3,}/gm)].map(
    ([, part]) => part,
  );
  const key = seed === undefined ? undefined : seedKey(seed)?.key;
  if (token === undefined || key === undefined) throw noCredentials();
  return (nonce) => {
    const signature = sign(null, Buffer.from(nonce ?? ''), key);
    return { jwt: token, nkey: '', sig: signature.toString('base64') };
  };
}

function noCredentials(): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    'These are no credentials of a fleet.',
    'Use the file that "lifesavor fleet enroll" made.',
  );
}
