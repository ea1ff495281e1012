import { expect, test, vi } from 'vitest';
import type { OrdersSnapshot } from './orders-messages.ts';
import { createOrdersServer, type OrdersHandlers } from './orders-server.ts';
import { fakePort } from './port.fake.ts';

const SEEN = { order: '01900000-0000-7000-8000-000000000001', digest: 'a'.repeat(64) };

function served(handlers: Partial<OrdersHandlers> = {}) {
  const server = createOrdersServer({
    handlers: handlers as OrdersHandlers,
    snapshot: () => ({ fleet: null }) as OrdersSnapshot,
  });
  const port = fakePort();
  server.serve(port);
  return port;
}

test('what a side panel says to an order is answered under its number', async () => {
  const agree = vi.fn(async () => ({}));
  const port = served({ agree });
  port.deliver({ id: 7, do: 'agree', ...SEEN });
  await vi.waitFor(() => expect(port.posted.at(-1)).toEqual({ id: 7, result: {} }));
  expect(agree).toHaveBeenCalledExactlyOnceWith({ do: 'agree', ...SEEN });
});

test.each([
  ['leaving the fleet', { do: 'leave' }],
  ['agreeing to nothing in particular', { do: 'agree', order: SEEN.order }],
  ['agreeing to what is no order', { ...SEEN, do: 'agree', order: 'all' }],
  ['agreeing to more than was shown', { ...SEEN, do: 'agree', unsandboxed: true }],
  ['a sum that is none', { ...SEEN, do: 'dismiss', digest: 'short' }],
])('a page that asks for %s is hung up on', (_what, request) => {
  const port = served();
  port.deliver({ id: 1, ...request });
  expect(() => port.postMessage({})).toThrow();
});
