import { expect, it } from 'vitest';
import { type HandlerContext, LifeSavorError } from '../../../shared/protocol/index.ts';
import type { AuditEvent } from '../../audit/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Services } from '../services.ts';
import { vaultHandlers } from './vault.ts';

const CONTEXT = {} as HandlerContext;
const BROWSER: LinkClient = { role: 'relay', origin: `chrome-extension://${'a'.repeat(32)}/` };
const PASSPHRASE = 'right';

function handlersFor(client: LinkClient) {
  const noted: AuditEvent[] = [];
  let state = 'locked';
  const vault = {
    status: async () => ({ state, pending: 0 }),
    async unlock(passphrase?: string) {
      if (passphrase !== PASSPHRASE) throw new LifeSavorError('KEY_WRONG', 'Wrong.', 'Try again.');
      state = 'unlocked';
    },
    async lock() {
      state = 'locked';
    },
  };
  const audit = { note: (event: AuditEvent) => noted.push(event) };
  return { handlers: vaultHandlers({ vault, audit } as unknown as Services, client), noted };
}

it('a browser sees, opens and locks the vault', async () => {
  const { handlers } = handlersFor(BROWSER);
  expect(await handlers['vault.status']?.({}, CONTEXT)).toMatchObject({ state: 'locked' });
  const opened = await handlers['vault.unlock']?.({ passphrase: PASSPHRASE }, CONTEXT);
  expect(opened).toMatchObject({ state: 'unlocked' });
  expect(await handlers['vault.lock']?.({}, CONTEXT)).toMatchObject({ state: 'locked' });
});

it('a wrong passphrase leaves a trace, without the passphrase', async () => {
  const { handlers, noted } = handlersFor(BROWSER);
  await expect(
    Promise.resolve(handlers['vault.unlock']?.({ passphrase: 'a guess' }, CONTEXT)),
  ).rejects.toMatchObject({ code: 'KEY_WRONG' });
  expect(noted).toMatchObject([{ event: 'command-refused', code: 'KEY_WRONG' }]);
  expect(JSON.stringify(noted)).not.toContain('guess');
});

it.each([
  'vault.create',
  'vault.list',
  'vault.get',
  'vault.put',
  'vault.edit',
  'vault.remove',
  'vault.rekey',
  'vault.move',
  'vault.verify',
  'vault.wipe',
  'audit.key',
] as const)('a browser is refused %s', async (method) => {
  const handler = handlersFor(BROWSER).handlers[method] as (params: object) => Promise<unknown>;
  await expect(handler({})).rejects.toMatchObject({ code: 'AGENT_REFUSED' });
});
