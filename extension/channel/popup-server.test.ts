import { expect, test, vi } from 'vitest';
import type { AgentLink } from '../agent/agent-link.ts';
import type { AgentState } from '../agent/agent-state.ts';
import { createTabActivities } from '../conversation/tab-activity.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createPopupServer } from './popup-server.ts';
import { fakePort } from './port.fake.ts';

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
  const server = createPopupServer({ link, tabs, saveAgentEnabled });
  const port = fakePort();
  server.serve(port);
  return { server, port, tabs, saveAgentEnabled };
}

test('an opened popup shows the state after a fresh try, and the count of its tab', async () => {
  const { port, tabs } = world();
  await tabs.sent(3, 'k', 2);
  port.deliver({ do: 'watch', tabId: 3 });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([{ agent: { kind: 'connected', build: '1' }, replaced: 2 }]),
  );
});

test('switching the agent off is remembered and shown', async () => {
  const { port, saveAgentEnabled } = world();
  port.deliver({ do: 'use-agent', enabled: false });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([{ agent: { kind: 'browser-only' }, replaced: 0 }]),
  );
  expect(saveAgentEnabled).toHaveBeenCalledExactlyOnceWith(false);
});

test('anything else is hung up on', async () => {
  const { port } = world();
  const disconnect = vi.spyOn(port, 'disconnect');
  port.deliver({ do: 'install' });
  expect(disconnect).toHaveBeenCalledOnce();
});
