import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CHROMIUM_EXTENSION_ID, CHROMIUM_EXTENSION_KEY } from './identity.ts';

test('the Chromium id is the one a browser derives from the key', () => {
  const digest = createHash('sha256')
    .update(Buffer.from(CHROMIUM_EXTENSION_KEY, 'base64'))
    .digest('hex');
  const id = [...digest.slice(0, 32)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  expect(CHROMIUM_EXTENSION_ID).toBe(id.join(''));
});
