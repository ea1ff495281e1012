import { expect, test, vi } from 'vitest';
import { createGuardChannel } from './guard-channel.ts';
import { type FakePort, fakePort } from './port.fake.ts';

function channelOver(ports: FakePort[]) {
  const onOpen = vi.fn();
  const onPush = vi.fn();
  const onDown = vi.fn();
  const channel = createGuardChannel({
    openPort: () => {
      const port = ports.shift();
      if (port === undefined) throw new Error('extension removed');
      return port;
    },
    onOpen,
    onPush,
    onDown,
    signal: new AbortController().signal,
  });
  return { channel, onOpen, onPush, onDown };
}

test('answers reach the ask they belong to', async () => {
  const port = fakePort();
  const { channel } = channelOver([port]);
  const first = channel.ask('check', { text: 'a' }, 1000);
  const second = channel.ask('check', { text: 'b' }, 1000);
  port.deliver({ id: 2, result: { verdict: null } });
  port.deliver({ id: 1, failed: true });
  await expect(second).resolves.toEqual({ verdict: null });
  await expect(first).rejects.toThrow('refused');
});

test('a background that was put to sleep is woken by the next ask', async () => {
  const [first, second] = [fakePort(), fakePort()];
  const { channel, onOpen, onDown } = channelOver([first, second]);
  const lost = channel.ask('check', { text: 'a' }, 1000);
  first.drop();
  await expect(lost).rejects.toThrow('went away');
  expect(onDown).toHaveBeenCalledOnce();

  const again = channel.ask('check', { text: 'a' }, 1000);
  second.deliver({ id: 2, result: { verdict: null } });
  await expect(again).resolves.toEqual({ verdict: null });
  expect(onOpen).toHaveBeenCalledTimes(2);
});

test('an ask never waits longer than it may', async () => {
  const { channel } = channelOver([fakePort()]);
  await expect(channel.ask('check', { text: 'a' }, 10)).rejects.toThrow('in time');
});

test('a removed extension is an error the caller sees, not a crash', async () => {
  const { channel } = channelOver([]);
  channel.wake();
  await expect(channel.ask('check', { text: 'a' }, 10)).rejects.toThrow('extension removed');
});
