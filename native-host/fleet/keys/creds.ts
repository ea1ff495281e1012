import type { KeyPair } from '@nats-io/nkeys';

/** Token and seed of a user in the form every NATS client reads. */
export function credsText(token: string, user: KeyPair): string {
  const seed = Buffer.from(user.getSeed()).toString();
  return [
    '-----BEGIN NATS USER JWT-----',
    token,
    '------END NATS USER JWT------',
    '',
    '-----BEGIN USER NKEY SEED-----',
    seed,
    '------END USER NKEY SEED------',
    '',
  ].join('\n');
}
