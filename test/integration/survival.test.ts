import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeFrame, MessageDecoder } from '../../shared/protocol/framing/index.ts';
import type { Peer } from '../../shared/protocol/index.ts';
import { connectCli, connectRelay, HELLO, rawSocket } from './harness/clients.ts';
import { until } from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const world = hostPerTest();
let witness: Peer;

beforeEach(async () => {
  witness = await connectCli(world.host);
});
afterEach(async () => {
  witness.close();
});

const connections = async () => (await witness.request('agent.status', {})).connections;

/** The agent is the same process, has let go of the other side, and still does its work. */
async function expectUnharmed(pid: number | undefined): Promise<void> {
  await vi.waitFor(async () => expect(await connections()).toBe(1), { timeout: 5000 });
  const { findings } = await witness.request('message.check', { text: 'a@example.org', site: 'x' });
  expect(findings).toHaveLength(1);
  expect(world.host.agentPid()).toBe(pid);
}

describe('the agent outlives', () => {
  it('a relay killed in the middle of a request', async () => {
    const pid = world.host.agentPid();
    const relay = await connectRelay(world.host);
    const lost = relay.peer
      .request('text.scan', { text: 'word '.repeat(1_000_000) })
      .catch((error: { code: string }) => error.code);
    relay.child.kill('SIGKILL');
    expect(await lost).toBe('CONNECTION_LOST');
    await expectUnharmed(pid);
  });

  it('a browser gone after half a frame', async () => {
    const pid = world.host.agentPid();
    const relay = await connectRelay(world.host);
    relay.child.stdin.write(encodeFrame({ jsonrpc: '2.0', id: 1 }).slice(0, 9));
    await new Promise((resolve) => setTimeout(resolve, 50));
    relay.child.kill('SIGKILL');
    await expectUnharmed(pid);
  });

  it.each([
    ['garbage', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'), 'FRAME_TOO_LARGE'],
    ['a frame over the limit', Buffer.from([0, 0, 9, 0]), 'FRAME_TOO_LARGE'],
    ['an empty frame', Buffer.from([0, 0, 0, 0]), 'FRAME_INVALID'],
    ['a frame of no UTF-8', Buffer.from([2, 0, 0, 0, 0xc3, 0x28]), 'FRAME_INVALID'],
    ['a frame of no JSON', Buffer.from([2, 0, 0, 0, 0x7b, 0x7b]), 'FRAME_INVALID'],
    [
      'chunks out of order',
      Buffer.from(encodeFrame({ chunk: { id: 1, seq: 3, last: false, data: 'x' } })),
      'FRAME_INVALID',
    ],
  ])('%s, which it answers with a typed error', async (_name, bytes, code) => {
    const pid = world.host.agentPid();
    const socket = await rawSocket(world.host);
    const received: unknown[] = [];
    const decoder = new MessageDecoder();
    socket.on('data', (data: Buffer) => decoder.push(data, (message) => received.push(message)));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(encodeFrame({ jsonrpc: '2.0', id: 1, method: 'session.hello', params: HELLO }));
    await vi.waitFor(() => expect(received).toHaveLength(1));
    socket.write(bytes);
    await closed;
    expect(received[1]).toMatchObject({ id: null, error: { data: { code } } });
    await expectUnharmed(pid);
  });
});

describe('a relay', () => {
  it('brings back an agent that was killed, over the socket it left behind', async () => {
    const killed = world.host.agentPid();
    const before = await connectRelay(world.host);
    process.kill(killed ?? 0, 'SIGKILL');
    expect(await before.exited).toBe(0);
    await until(() => world.host.agentPid() === undefined);
    expect(existsSync(world.host.paths.socket)).toBe(true);

    const after = await connectRelay(world.host);
    expect(world.host.agentPid()).not.toBe(killed);
    await expect(after.peer.request('policy.get', {})).resolves.toBeDefined();
    after.peer.close();
    witness = await connectCli(world.host);
  });

  it('does not take the other relays with it', async () => {
    const relays = await Promise.all([1, 2, 3].map(() => connectRelay(world.host)));
    relays[1]?.child.kill('SIGKILL');
    for (const relay of [relays[0], relays[2]]) {
      await expect(relay?.peer.request('policy.get', {})).resolves.toBeDefined();
      relay?.child.stdin.end();
    }
  });
});

describe('the log', () => {
  it('tells what was done, and none of what it was about', async () => {
    const { peer, child } = await connectRelay(world.host);
    const text = 'my card is 4111 1111 1111 1111, mail ann.secret@example.org';
    await peer.request('message.check', { text, site: 'chat.example' });
    await peer.request('text.redact', { text, site: 'chat.example', conversation: 'c1' });
    await peer.request('text.scan', { text: 42 } as unknown as { text: string }).catch(() => {});
    child.stdin.end();
    await vi.waitFor(async () => expect(await connections()).toBe(1));
    const log = readFileSync(world.host.paths.logFile, 'utf8');
    expect(log).toContain('"method":"message.check"');
    expect(log).toContain('"code":"INVALID_PARAMS"');
    for (const value of ['4111', 'ann.secret', 'my card']) expect(log).not.toContain(value);
  });
});

describe('the policy file', () => {
  it('is followed while the agent runs; a broken one changes nothing', async () => {
    const relay = await connectRelay(world.host);
    const changed = vi.fn();
    relay.peer.on('policy.changed', changed);
    const policy = { version: 1, defaultAction: 'block', rules: [] };

    writeFileSync(world.host.paths.policyFile, '{ "version": 1, ');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changed).not.toHaveBeenCalled();

    writeFileSync(world.host.paths.policyFile, JSON.stringify(policy));
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(policy), { timeout: 5000 });
    const message = { text: 'a@example.org', site: 'x' };
    const { action } = await relay.peer.request('message.check', message);
    expect(action).toBe('block');
    expect(readFileSync(world.host.paths.logFile, 'utf8')).toContain('POLICY_INVALID');
    relay.peer.close();
  });
});
