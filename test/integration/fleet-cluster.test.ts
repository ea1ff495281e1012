import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Presence } from '../../native-host/cloud/wire/presence.ts';
import { commandSubject, STREAMS } from '../../native-host/cloud/wire/subjects.ts';
import { listAgents } from '../../native-host/fleet/directory/list-agents.ts';
import { enrollAgent } from '../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { connectFleet } from '../../native-host/fleet/link/connect-fleet.ts';
import { revokeAgent } from '../../native-host/fleet/revoke-agent.ts';
import { AgentHost } from './nats/chaos/agent-host.ts';
import { eventually } from './nats/eventually.ts';
import { prepareStreams } from './nats/prepare-streams.ts';
import { startTestFleet, type TestFleet, type TestNode } from './nats/test-fleet.ts';

let fleet: TestFleet;
let admin: NatsConnection;

beforeEach(async () => {
  fleet = await startTestFleet({ nodes: 3, heartbeatSeconds: 2 });
  const urls = fleet.nodes.map(({ url }) => url);
  admin = await connectAs(fleet.folder, 'admin', { urls });
  await prepareStreams(admin, 3);
});
afterEach(async () => {
  await admin?.close();
  await fleet?.dispose();
});

/** Publishes until a server says that it is stored: what is published again is stored once. */
async function store(subject: string, text: string): Promise<void> {
  await eventually(
    () => jetstream(admin).publish(subject, text, { msgID: text, timeout: 2000 }),
    40_000,
  );
}

async function leader(): Promise<string | undefined> {
  const manager = await jetstreamManager(admin, { checkAPI: false });
  return (await manager.streams.info(STREAMS.commands)).cluster?.leader;
}

async function storedTexts(): Promise<number> {
  const manager = await jetstreamManager(admin, { checkAPI: false });
  return (await manager.streams.info(STREAMS.commands)).state.messages;
}

async function presenceOf(id: string): Promise<Presence | undefined> {
  const listed = await listAgents(fleet.folder, admin, { signal: AbortSignal.timeout(10_000) });
  return listed.find((one) => one.id === id)?.presence;
}

describe('three servers', () => {
  it('throw a revoked agent out, whichever of them it is connected to', async () => {
    const { bundle } = await enrollAgent(fleet.folder, admin, 'one');
    const connections = await Promise.all(
      fleet.nodes.map(({ url, name }) =>
        connectFleet({ urls: [url], creds: bundle.creds, name, reconnect: false }),
      ),
    );
    const system = await connectAs(fleet.folder, 'system', { urls: [fleet.nodes[0]!.url] });
    await revokeAgent(fleet.folder, system, 'one');
    await system.close();
    const endings = await Promise.all(connections.map((connection) => connection.closed()));
    for (const ending of endings) expect(String(ending)).toMatch(/auth|revoked/i);
  });

  it('keep every command while their leader is killed', async () => {
    const { agent } = await enrollAgent(fleet.folder, admin, 'one');
    for (let i = 0; i < 20; i++) await store(commandSubject(agent.id), `before ${i}`);
    const name = await leader();
    const node = fleet.nodes.find((one) => one.name === name);
    await node?.server.kill();
    for (let i = 0; i < 20; i++) await store(commandSubject(agent.id), `after ${i}`);
    await fleet.start();
    expect(await eventually(storedTexts, 40_000)).toBe(40);
  });

  it('lose no agent with one that is cut off: it goes over to another by itself', async () => {
    const { agent, bundle } = await enrollAgent(fleet.folder, admin, 'one');
    const folder = mkdtempSync(join(tmpdir(), 'ls-cluster-'));
    const host = new AgentHost(folder, 'host', [bundle]);
    try {
      await host.start();
      const isThere = ({ proxy }: TestNode) => proxy.connections > 0;
      const node = (await eventually(() => fleet.nodes.find(isThere), 30_000)) as TestNode;
      await eventually(() => presenceOf(agent.id), 30_000);
      node.isolate();
      await eventually(() => !isThere(node) && fleet.nodes.some(isThere), 60_000);
      const since = new Date();
      await admin.close();
      const others = fleet.nodes.filter((one) => one !== node).map(({ url }) => url);
      admin = await connectAs(fleet.folder, 'admin', { urls: others });
      await eventually(async () => {
        const at = (await presenceOf(agent.id))?.at;
        return at !== undefined && new Date(at) > since;
      }, 60_000);
    } finally {
      await host.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);

  it('go on while one is cut off from the others, and agree afterwards', async () => {
    const { agent } = await enrollAgent(fleet.folder, admin, 'one');
    const name = await eventually(leader, 20_000);
    const node = fleet.nodes.find((one) => one.name === name)!;
    const others = fleet.nodes.filter((one) => one !== node);
    await admin.close();
    admin = await connectAs(fleet.folder, 'admin', { urls: others.map(({ url }) => url) });
    node.isolate();
    node.proxy.hold();
    for (let i = 0; i < 20; i++) await store(commandSubject(agent.id), `while ${i}`);
    node.rejoin();
    node.proxy.release();
    for (let i = 0; i < 20; i++) await store(commandSubject(agent.id), `after ${i}`);
    expect(await eventually(storedTexts, 40_000)).toBe(40);
  });
});
