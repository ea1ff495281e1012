import 'vscode-jsonrpc/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPeer } from '../../shared/protocol/peer.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { type FakePort, fakePort } from '../channel/port.fake.ts';
import { type AgentLinkOptions, createAgentLink } from './agent-link.ts';
import { createPortTransport } from './port-transport.ts';

const MISSING = 'Specified native messaging host not found.';

interface Request {
  id: number;
  method: string;
}

/** The host's answer to the first request on `port`, which is the hello. */
function answerHello(port: FakePort, status = 'ok'): void {
  const { id } = port.posted[0] as Request;
  const offer = { proto: [1, 1], build: 'test', features: [] };
  port.deliver({ jsonrpc: '2.0', id, result: { status, proto: 1, offer, missing: [] } });
}

function link(options: Partial<AgentLinkOptions> = {}) {
  const ports: FakePort[] = [];
  let browserError: string | undefined;
  const onPeer = vi.fn<(peer: Peer) => void>();
  const created = createAgentLink({
    openTransport: () => {
      const port = fakePort();
      ports.push(port);
      return createPortTransport(port, () => browserError);
    },
    createPeer: (transport) => createPeer(transport, {}),
    build: 'test',
    enabled: Promise.resolve(true),
    onState: () => {},
    onPeer,
    random: () => 1,
    signal: new AbortController().signal,
    ...options,
  });
  return {
    link: created,
    ports,
    onPeer,
    async dialed(count: number): Promise<FakePort> {
      await vi.waitFor(() => expect(ports[count - 1]?.posted.length).toBeGreaterThan(0));
      return ports[count - 1]!;
    },
    breakWith(port: FakePort, error: string) {
      browserError = error;
      port.drop();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test('is connected after an agreed hello', async () => {
  const world = link();
  const connecting = world.link.connect();
  answerHello(await world.dialed(1));
  expect(await connecting).toEqual({ kind: 'connected', build: 'test' });
  expect(world.onPeer).toHaveBeenCalledExactlyOnceWith(world.link.peer());
});

test('a missing host is asked again later, and at once when the person asks', async () => {
  const world = link();
  const connecting = world.link.connect();
  world.breakWith(await world.dialed(1), MISSING);
  expect((await connecting).kind).toBe('not-installed');
  await vi.advanceTimersByTimeAsync(900);
  expect(world.ports).toHaveLength(1);

  void world.link.connect();
  await world.dialed(2);
});

test('comes back by itself after the agent was lost', async () => {
  const world = link();
  const connecting = world.link.connect();
  const first = await world.dialed(1);
  answerHello(first);
  await connecting;
  world.breakWith(first, 'Native host has exited.');
  await vi.waitFor(() => expect(world.link.state().kind).toBe('not-running'));
  expect(world.link.peer()).toBeUndefined();

  await vi.advanceTimersByTimeAsync(1_100);
  answerHello(await world.dialed(2));
  await vi.waitFor(() => expect(world.link.state().kind).toBe('connected'));
});

test('a host that stays away is asked less and less often', async () => {
  const world = link();
  void world.link.connect();
  for (let attempt = 1; attempt <= 5; attempt++) {
    world.breakWith(await world.dialed(attempt), MISSING);
    await vi.advanceTimersByTimeAsync(2 ** (attempt - 1) * 1_000 + 50);
  }
  const tries = world.ports.length;
  world.breakWith(await world.dialed(tries), MISSING);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.ports).toHaveLength(tries);
});

test('a mismatch of versions is not retried until the person asks', async () => {
  const world = link();
  const connecting = world.link.connect();
  answerHello(await world.dialed(1), 'update_agent');
  expect(await connecting).toEqual({ kind: 'version-mismatch', update: 'agent' });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(world.ports).toHaveLength(1);
});

test('switched off, it hangs up and never dials', async () => {
  const world = link();
  const connecting = world.link.connect();
  answerHello(await world.dialed(1));
  await connecting;
  expect((await world.link.setEnabled(false)).kind).toBe('browser-only');
  expect(world.link.peer()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(world.ports).toHaveLength(1);

  const again = world.link.setEnabled(true);
  answerHello(await world.dialed(2));
  expect((await again).kind).toBe('connected');
});

test('the relay says why there is no daemon', async () => {
  const world = link();
  const connecting = world.link.connect();
  const port = await world.dialed(1);
  const params = { code: 'AGENT_REFUSED', message: 'No.' };
  port.deliver({ jsonrpc: '2.0', method: 'relay.failed', params });
  await vi.advanceTimersByTimeAsync(1);
  world.breakWith(port, 'Native host has exited.');
  expect((await connecting).kind).toBe('not-allowed');
});
