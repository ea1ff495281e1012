import { expect, test, vi } from 'vitest';
import type { AgentLink } from '../agent/agent-link.ts';
import type { AgentState } from '../agent/agent-state.ts';
import { createTabActivities } from '../conversation/tab-activity.ts';
import type { ModelState } from '../inference/messages.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import type { VaultState } from '../vault/vault-state.ts';
import type { FleetNews } from './orders-messages.ts';
import { createPopupServer } from './popup-server.ts';
import { fakePort } from './port.fake.ts';

const LOCKED = { vault: { kind: 'locked', takesPassphrase: true, problem: null } };

function world() {
  let state: AgentState = { kind: 'not-running' };
  const link: AgentLink = {
    state: () => state,
    peer: () => undefined,
    connect: async () => {
      state = { kind: 'connected', build: '1' };
      return state;
    },
    setEnabled: async (enabled) => {
      state = enabled ? { kind: 'not-running' } : { kind: 'browser-only' };
      return state;
    },
  };
  const tabs = createTabActivities(fakeStorageArea(), () => 0);
  const saveAgentEnabled = vi.fn(async () => {});
  const model = { state: (): ModelState => ({ kind: 'ready' }), retry: vi.fn() };
  let vaultState: VaultState = { kind: 'locked', takesPassphrase: true, problem: null };
  const vault = {
    state: () => vaultState,
    unlock: vi.fn(async (passphrase: string | undefined) => {
      if (passphrase !== 'right') return { message: 'Wrong.', nextStep: 'Try again.' };
      vaultState = { kind: 'unlocked', items: 0 };
      return null;
    }),
    lock: async () => {
      vaultState = { kind: 'locked', takesPassphrase: true, problem: null };
      return null;
    },
  };
  const orders = { news: vi.fn((): FleetNews | null => null), show: vi.fn() };
  const server = createPopupServer({ link, model, vault, orders, tabs, saveAgentEnabled });
  const port = fakePort();
  server.serve(port);
  return { server, port, tabs, model, orders, saveAgentEnabled };
}

test('an opened popup shows the state after a fresh try, and the count of its tab', async () => {
  const { port, tabs } = world();
  await tabs.sent(3, 'k', 2);
  port.deliver({ do: 'watch', tabId: 3 });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([
      {
        agent: { kind: 'connected', build: '1' },
        model: { kind: 'ready' },
        ...LOCKED,
        vaultProblem: null,
        news: null,
        replaced: 2,
      },
    ]),
  );
});

test('switching the agent off is remembered and shown', async () => {
  const { port, saveAgentEnabled } = world();
  port.deliver({ do: 'use-agent', enabled: false });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([
      {
        agent: { kind: 'browser-only' },
        model: { kind: 'ready' },
        ...LOCKED,
        vaultProblem: null,
        news: null,
        replaced: 0,
      },
    ]),
  );
  expect(saveAgentEnabled).toHaveBeenCalledExactlyOnceWith(false);
});

test('the model is tried again on request, and the agent is left alone', async () => {
  const { port, model } = world();
  port.deliver({ do: 'retry-model' });
  await vi.waitFor(() => expect(port.posted).toHaveLength(1));
  expect(model.retry).toHaveBeenCalledOnce();
  expect(port.posted).toMatchObject([{ agent: { kind: 'not-running' } }]);
});

test('a popup opens and locks the vault, and shows what went wrong until it tries again', async () => {
  const { port } = world();
  const wrong = { message: 'Wrong.', nextStep: 'Try again.' };
  for (const [request, shown] of [
    [
      { do: 'unlock-vault', passphrase: 'x' },
      { ...LOCKED, vaultProblem: wrong },
    ],
    [
      { do: 'watch', tabId: 1 },
      { ...LOCKED, vaultProblem: wrong },
    ],
    [
      { do: 'unlock-vault', passphrase: 'right' },
      { vault: { kind: 'unlocked', items: 0 }, vaultProblem: null },
    ],
    [{ do: 'lock-vault' }, { ...LOCKED, vaultProblem: null }],
  ]) {
    const before = port.posted.length;
    port.deliver(request);
    await vi.waitFor(() => expect(port.posted).toHaveLength(before + 1));
    expect(port.posted.at(-1)).toMatchObject(shown!);
  }
});

test('a popup hears of what waits, and opens the side panel on it', async () => {
  const { port, orders } = world();
  const news = { fleet: 'fleet.example', pending: 1, noted: 2 };
  orders.news.mockReturnValue(news);
  port.deliver({ do: 'show-tab', tab: 'orders' });
  await vi.waitFor(() => expect(port.posted).toMatchObject([{ news }]));
  expect(orders.show).toHaveBeenCalledExactlyOnceWith('orders');
});

test('anything else is hung up on', async () => {
  const { port } = world();
  const disconnect = vi.spyOn(port, 'disconnect');
  port.deliver({ do: 'install' });
  expect(disconnect).toHaveBeenCalledOnce();
});
