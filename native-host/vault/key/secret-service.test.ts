import { expect, it } from 'vitest';
import { createSecretService } from './secret-service.ts';

// What a real keychain answers is tested in test/integration/keychain.test.ts.

it('says that there is no bus, and what to do', async () => {
  const service = createSecretService({ env: {}, promptMs: 10 });
  expect(await service.state()).toBe('no-bus');
  await expect(service.open()).rejects.toMatchObject({
    code: 'KEYCHAIN_ABSENT',
    nextStep: expect.stringContaining('passphrase'),
  });
});

it('says the same where the bus that is named is gone', async () => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' };
  expect(await createSecretService({ env, promptMs: 10 }).state()).toBe('no-bus');
});
