import { expect, test, vi } from 'vitest';
import { createPolicySource } from '../background/policy-source.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createOptionsServer } from './options-server.ts';
import type { PageServer } from './page-server.ts';
import { fakePort } from './port.fake.ts';

function served() {
  const model = {
    state: () => ({ kind: 'ready' }) as const,
    ask: vi.fn(async () => ({ kind: 'spans' as const, spans: [] })),
  };
  const policies = createPolicySource({
    area: fakeStorageArea(),
    agent: () => undefined,
    onChange: () => server.refresh(),
  });
  const server: PageServer = createOptionsServer({
    link: { peer: () => undefined },
    model,
    policies,
  });
  const port = fakePort();
  server.serve(port);
  return { port, model };
}

test('a page is shown the policy, and what it changes', async () => {
  const { port } = served();
  await vi.waitFor(() => expect(port.posted).toHaveLength(1));
  expect(port.posted[0]).toMatchObject({ snapshot: { isPending: false } });
  port.deliver({ id: 1, do: 'change', edits: [{ edit: 'profile', profile: 'coding' }] });
  await vi.waitFor(() => expect(port.posted.at(-1)).toEqual({ id: 1, result: { problem: null } }));
  expect(port.posted.at(-2)).toMatchObject({
    snapshot: { policy: { profile: 'coding' }, isPending: true },
  });
});

test('what cannot be is answered with what is wrong', async () => {
  const { port } = served();
  const customs = Array.from({ length: 101 }, (_, i) => ({
    edit: 'put',
    recognizer: { id: `w${i}`, words: ['Zephyr'] },
  }));
  port.deliver({ id: 2, do: 'change', edits: customs });
  await vi.waitFor(() =>
    expect(port.posted.at(-1)).toMatchObject({ id: 2, result: { problem: {} } }),
  );
});

test('a text is tried with the model, a newer one before an older', async () => {
  const { port, model } = served();
  port.deliver({ id: 3, do: 'tag', text: 'hi' });
  await vi.waitFor(() => expect(port.posted).toContainEqual({ id: 3, result: expect.anything() }));
  expect(model.ask).toHaveBeenCalledWith({ lane: 'options', isDraft: true, text: 'hi' });
});

test('a page that says something else is hung up on', () => {
  const { port } = served();
  port.deliver({ id: 4, do: 'change', edits: [{ edit: 'rules' }] });
  expect(() => port.postMessage({})).toThrow();
});
