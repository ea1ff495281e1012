import { expect, test, vi } from 'vitest';
import { type AskHandlers, createGuardServer, type Frame } from './guard-server.ts';
import { fakePort } from './port.fake.ts';

const TAB = { tab: { id: 7, url: 'https://chat.example/c/1' }, origin: 'https://chat.example' };

function serverWith(handlers: Partial<AskHandlers>) {
  return createGuardServer(handlers as AskHandlers);
}

async function frameSeen(sender: object, path = '/c/1'): Promise<Frame | undefined> {
  const open = vi.fn(async (_params: object, _frame: Frame) => ({}) as never);
  const port = fakePort();
  serverWith({ open }).serve(port, sender);
  port.deliver({ id: 1, ask: 'open', params: { path } });
  await vi.waitFor(() => expect(port.posted).toHaveLength(1));
  return open.mock.calls[0]?.[1];
}

test('the site is the one of the tab, whatever frame asks', async () => {
  const frame = await frameSeen({ ...TAB, origin: 'https://embedded.example' });
  expect(frame?.site).toBe('chat.example');
  expect(frame?.key).toBe('https://embedded.example/c/1');
});

test('a frame in a tab whose address is not visible is judged by its own', async () => {
  const frame = await frameSeen({ tab: { id: 7 }, url: 'https://chat.example/c/1' });
  expect(frame?.site).toBe('chat.example');
});

test('a path cannot claim another origin', async () => {
  const frame = await frameSeen(TAB, 'https://bank.example/');
  expect(frame?.key.startsWith('https://chat.example')).toBe(true);
});

test('entries go to the frames of their conversation only', async () => {
  const open = async () => ({}) as never;
  const server = serverWith({ open });
  const [here, there] = [fakePort(), fakePort()];
  server.serve(here, TAB);
  server.serve(there, TAB);
  here.deliver({ id: 1, ask: 'open', params: { path: '/c/1' } });
  there.deliver({ id: 1, ask: 'open', params: { path: '/c/2' } });
  await vi.waitFor(() => expect(there.posted).toHaveLength(1));
  server.toConversation('https://chat.example/c/1', []);
  expect(here.posted).toContainEqual({ push: 'entries', path: '/c/1', entries: [] });
  expect(there.posted).toHaveLength(1);
});

test('a failing handler is answered without its reason', async () => {
  const port = fakePort();
  serverWith({ check: () => Promise.reject(new Error('secret')) }).serve(port, TAB);
  port.deliver({ id: 4, ask: 'check', params: { text: 'x' } });
  await vi.waitFor(() => expect(port.posted).toEqual([{ id: 4, failed: true }]));
});

test.each([
  ['no tab', { origin: 'https://chat.example' }],
  ['an opaque origin', { tab: { id: 1 }, origin: 'null', url: 'about:blank' }],
])('a sender with %s is not served', (_name, sender) => {
  const port = fakePort();
  const onMessage = vi.spyOn(port.onMessage, 'addListener');
  serverWith({}).serve(port, sender);
  expect(onMessage).not.toHaveBeenCalled();
});
