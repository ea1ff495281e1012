import { expect, test, vi } from 'vitest';
import { fakePort } from './port.fake.ts';
import { createVaultServer, type VaultHandlers } from './vault-server.ts';

const ORIGIN = 'https://chat.example';
const ID = '7f1b3c58-0000-4000-8000-000000000000';

function served(handlers: Partial<VaultHandlers> = {}) {
  let items = 1;
  const server = createVaultServer({
    handlers: handlers as VaultHandlers,
    state: () => ({ kind: 'unlocked', items }),
  });
  const port = fakePort();
  server.serve(port);
  return {
    port,
    change() {
      items += 1;
      server.refresh();
    },
  };
}

test('a window is shown the vault at once, and again when it changes', async () => {
  const { port, change } = served();
  change();
  await vi.waitFor(() =>
    expect(port.posted).toEqual([
      { snapshot: { vault: { kind: 'unlocked', items: 1 } } },
      { snapshot: { vault: { kind: 'unlocked', items: 2 } } },
    ]),
  );
});

test('what a window asks is answered under its number', async () => {
  const choices = vi.fn(async () => ({ found: null, problem: null }));
  const { port } = served({ choices });
  port.deliver({ id: 4, do: 'choices', origin: ORIGIN, query: 'bank' });
  await vi.waitFor(() =>
    expect(port.posted.at(-1)).toEqual({ id: 4, result: { found: null, problem: null } }),
  );
});

test.each([
  ['something unknown', { do: 'list' }],
  ['an origin that is none', { do: 'choices', origin: `${ORIGIN}/`, query: '' }],
  ['a document without an origin', { do: 'fill', itemId: ID, confirmed: true, mark: {} }],
  ['an item bound to a page it was not on', { do: 'save', item: { label: 'x', onlyThere: true } }],
])('a window that asks %s is hung up on', (_what, request) => {
  const { port } = served();
  port.deliver({ id: 1, ...request });
  expect(() => port.postMessage({})).toThrow();
});
