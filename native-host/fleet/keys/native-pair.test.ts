import { createAccount, createOperator, createUser, fromPublic } from '@nats-io/nkeys';
import { expect, it } from 'vitest';
import { nativePair } from './native-pair.ts';

it.each([
  ['a user', createUser],
  ['an account', createAccount],
  ['an operator', createOperator],
])('knows the key of %s, and signs with it, as the library of NATS does', (_who, create) => {
  for (let i = 0; i < 5; i++) {
    const pair = create();
    const native = nativePair(pair);
    expect(native.publicKey).toBe(pair.getPublicKey());
    const bytes = Buffer.from(`Number ${i}.`);
    expect(fromPublic(native.publicKey).verify(bytes, native.sign(bytes))).toBe(true);
  }
});
