import { createUser } from '@nats-io/nkeys';
import { expect, it } from 'vitest';
import { authenticator } from './authenticator.ts';

const user = createUser();
const seed = Buffer.from(user.getSeed()).toString();
const creds = `-----BEGIN NATS USER JWT-----
a.b.c
------END NATS USER JWT------

************************* IMPORTANT *************************
Keep it safe.

-----BEGIN USER NKEY SEED-----
${seed}
------END USER NKEY SEED------
`;

it('signs what the server sends as the user of the credentials, and hands the token over', () => {
  const answer = authenticator(creds)('a nonce');
  expect(answer).toMatchObject({ jwt: 'a.b.c' });
  const { sig } = answer as { sig: string };
  expect(user.verify(Buffer.from('a nonce'), Buffer.from(sig, 'base64'))).toBe(true);
});

it.each([
  ['nothing', ''],
  ['a token alone', creds.slice(0, creds.indexOf('***'))],
  ['a seed cut short', creds.replace(seed, seed.slice(0, 40))],
  ['a seed with other letters', creds.replace(seed, seed.replace(/.$/, '1'))],
])('refuses %s', (_what, text) => {
  expect(() => authenticator(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});
