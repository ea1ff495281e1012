import { expect, test, vi } from 'vitest';
import type { AgentLink } from '../agent/agent-link.ts';
import type { AgentState } from '../agent/agent-state.ts';
import { createTabActivities } from '../conversation/tab-activity.ts';
import type { ModelState } from '../inference/messages.ts';
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
  const model = { state: (): ModelState => ({ kind: 'ready' }), retry: vi.fn() };
  const server = createPopupServer({ link, model, tabs, saveAgentEnabled });
  const port = fakePort();
  server.serve(port);
  return { server, port, tabs, model, saveAgentEnabled };
}

test('an opened popup shows the state after a fresh try, and the count of its tab', async () => {
  const { port, tabs } = world();
  await tabs.sent(3, 'k', 2);
  port.deliver({ do: 'watch', tabId: 3 });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([
      { agent: { kind: 'connected', build: '1' }, model: { kind: 'ready' }, replaced: 2 },
    ]),
  );
});

test('switching the agent off is remembered and shown', async () => {
  const { port, saveAgentEnabled } = world();
  port.deliver({ do: 'use-agent', enabled: false });
  await vi.waitFor(() =>
    expect(port.posted).toEqual([
      { agent: { kind: 'browser-only' }, model: { kind: 'ready' }, replaced: 0 },
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

test('anything else is hung up on', async () => {
  const { port } = world();
  const disconnect = vi.spyOn(port, 'disconnect');
  port.deliver({ do: 'install' });
  expect(disconnect).toHaveBeenCalledOnce();
});
