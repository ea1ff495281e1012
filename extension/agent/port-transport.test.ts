import { expect, test, vi } from 'vitest';
import { fakePort } from '../channel/port.fake.ts';
import { createPortTransport } from './port-transport.ts';

test('a message too large for one frame arrives whole on the other side', () => {
  const [near, far] = [fakePort(), fakePort()];
  const sender = createPortTransport(near, () => undefined);
  const receiver = createPortTransport(far, () => undefined);
  const received = vi.fn();
  receiver.onMessage(received);
  const message = { text: 'ä'.repeat(600_000) };
  sender.send(message);
  for (const frame of near.posted) {
    expect(JSON.stringify(frame).length).toBeLessThan(512 * 1024);
    far.deliver(frame);
  }
  expect(near.posted.length).toBeGreaterThan(1);
  expect(received).toHaveBeenCalledExactlyOnceWith(message);
});

test('what came before anyone listened is not lost', () => {
  const port = fakePort();
  const transport = createPortTransport(port, () => undefined);
  port.deliver({ early: true });
  const received = vi.fn();
  transport.onMessage(received);
  expect(received).toHaveBeenCalledExactlyOnceWith({ early: true });
});

test('says why the browser closed the port, also to a late listener', async () => {
  const port = fakePort();
  const transport = createPortTransport(port, () => 'Specified native messaging host not found.');
  port.drop();
  transport.send({ tooLate: true });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = vi.fn();
  transport.onClose(closed);
  expect(closed.mock.calls[0]?.[0]?.message).toContain('not found');
});

test('a host that breaks the framing is hung up on', () => {
  const port = fakePort();
  const transport = createPortTransport(port, () => undefined);
  const closed = vi.fn();
  transport.onClose(closed);
  port.deliver({ chunk: { id: 1, seq: 5, last: true, data: 'x' } });
  expect(closed).toHaveBeenCalledOnce();
  transport.send({ ignored: true });
  expect(port.posted).toEqual([]);
});
