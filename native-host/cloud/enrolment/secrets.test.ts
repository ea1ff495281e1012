import { createUser } from '@nats-io/nkeys';
import { expect, it } from 'vitest';
import { withToken } from './secrets.ts';

const user = createUser();
const seed = Buffer.from(user.getSeed()).toString();
const creds = [
  '-----BEGIN NATS USER JWT-----',
  'old.token.here',
  '------END NATS USER JWT------',
  '-----BEGIN USER NKEY SEED-----',
  seed,
  '------END USER NKEY SEED------',
].join('\n');
const tokenOf = (sub: string) =>
  `x.${Buffer.from(JSON.stringify({ sub, more: '$&' })).toString('base64url')}.y`;

it('puts another token for the same key in the place of the old one, and changes nothing else', () => {
  const token = tokenOf(user.getPublicKey());
  expect(withToken(creds, token)).toBe(creds.replace('old.token.here', () => token));
});

it.each([
  ['for another key', tokenOf(createUser().getPublicKey())],
  ['for nobody', `x.${Buffer.from('{}').toString('base64url')}.y`],
  ['that is none', 'x.y.z'],
])('takes no token %s', (_what, token) => {
  expect(withToken(creds, token)).toBeUndefined();
});
