import { expect, it } from 'vitest';
import { argon2id, inJavaScript } from './argon2.ts';

const COST = { memory: 64, passes: 2, parallelism: 2 };

it('is the same in JavaScript, so that a key file opens on any Node', async () => {
  const [passphrase, salt] = [Buffer.from('passphrase'), Buffer.alloc(16, 3)];
  const native = await argon2id(passphrase, salt, COST);
  expect(native).toHaveLength(32);
  expect(await inJavaScript(passphrase, salt, COST)).toEqual(native);
});
