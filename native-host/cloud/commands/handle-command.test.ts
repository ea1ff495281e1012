import { expect, it, vi } from 'vitest';
import { handleCommand, type LastAck } from './handle-command.ts';

const data = Buffer.from('{}');

it('says that it works for as long as a command takes, and acknowledges it once it is taken', async () => {
  const told: string[] = [];
  const taken = Promise.withResolvers<void>();
  const message = {
    data,
    working: () => told.push('working'),
    ack: () => told.push('ack'),
    reply: 'there',
  };
  const lastAck: LastAck = {};
  const done = handleCommand(message, { take: () => taken.promise, lastAck, workingMs: 1 });
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
  expect(new Set(told)).toEqual(new Set(['working']));
  expect(lastAck).toEqual({});
  taken.resolve();
  await done;
  expect(told.at(-1)).toBe('ack');
  expect(lastAck).toEqual({ subject: 'there' });
});

it('goes on working where the connection has ended, and knows where to acknowledge later', async () => {
  const closed = vi.fn(() => {
    throw new Error('closed connection');
  });
  const taken = Promise.withResolvers<void>();
  const lastAck: LastAck = {};
  const message = { data, working: closed, ack: closed, reply: 'there' };
  const done = handleCommand(message, { take: () => taken.promise, lastAck, workingMs: 1 });
  await vi.waitFor(() => expect(closed.mock.calls.length).toBeGreaterThan(1));
  taken.resolve();
  await expect(done).rejects.toThrow('closed connection');
  expect(lastAck).toEqual({ subject: 'there' });
});

it('acknowledges nothing that was not taken', async () => {
  const ack = vi.fn();
  const take = async () => {
    throw new Error('the disk is full');
  };
  const lastAck: LastAck = {};
  const message = { data, working: () => {}, ack, reply: 'there' };
  await expect(handleCommand(message, { take, lastAck })).rejects.toThrow('the disk is full');
  expect(ack).not.toHaveBeenCalled();
  expect(lastAck).toEqual({});
});
