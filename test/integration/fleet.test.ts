import { jetstream } from '@nats-io/jetstream';
import { errors, type NatsConnection } from '@nats-io/nats-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  commandSubject,
  consumerName,
  inboxPrefix,
  resultSubject,
  STREAMS,
} from '../../native-host/cloud/wire/subjects.ts';
import { enrollAgent } from '../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { connectFleet } from '../../native-host/fleet/link/connect-fleet.ts';
import { revokeAgent } from '../../native-host/fleet/revoke-agent.ts';
import { ensureStreams } from '../../native-host/fleet/streams.ts';
import { makeCertificates } from './nats/test-certificates.ts';
import { startTestFleet, type TestFleet } from './nats/test-fleet.ts';

let fleet: TestFleet;
let admin: NatsConnection;

beforeEach(async () => {
  fleet = await startTestFleet();
  admin = await connectAs(fleet.folder, 'admin');
  await ensureStreams(admin, 1);
});
afterEach(async () => {
  await admin?.close();
  await fleet?.dispose();
});

async function newAgent(name: string) {
  const { agent, bundle } = await enrollAgent(fleet.folder, admin, name);
  const address = { urls: [bundle.url], creds: bundle.creds, name, reconnect: false };
  const connect = () => connectFleet({ ...address, inboxPrefix: inboxPrefix(agent.id) });
  return { agent, connect, connection: await connect() };
}

describe('a fleet on a real server', () => {
  it('can be prepared twice without losing anything', async () => {
    const { agent, connection } = await newAgent('one');
    await jetstream(admin).publish(commandSubject(agent.id), 'kept');
    await ensureStreams(admin, 1);
    const consumer = await jetstream(connection).consumers.get(
      STREAMS.commands,
      consumerName(agent.id),
    );
    expect((await consumer.next())?.string()).toBe('kept');
    await connection.close();
  });

  it('lets an agent answer for itself and for nobody else', async () => {
    const one = await newAgent('one');
    const two = await newAgent('two');
    const stored = await jetstream(one.connection).publish(resultSubject(one.agent.id), 'mine');
    expect(stored.stream).toBe(STREAMS.results);
    await expect(
      jetstream(one.connection).publish(resultSubject(two.agent.id), 'forged', { timeout: 2000 }),
    ).rejects.toThrow();
    await expect(
      jetstream(one.connection).publish(commandSubject(one.agent.id), 'forged', { timeout: 2000 }),
    ).rejects.toThrow();
    const stream = await jetstream(admin).streams.get(STREAMS.results);
    expect((await stream.info()).state.messages).toBe(1);
    await one.connection.close();
    await two.connection.close();
  });

  it('shows an agent neither the commands of others nor the answers to others', async () => {
    const one = await newAgent('one');
    const two = await newAgent('two');
    const refused: string[] = [];
    for (const subject of [
      commandSubject(two.agent.id),
      resultSubject(two.agent.id),
      `ls.v1.answer.${two.agent.id}.*`,
      `${inboxPrefix(two.agent.id)}.>`,
      '>',
    ])
      one.connection.subscribe(subject, {
        callback: (error) => {
          if (error instanceof errors.PermissionViolationError) refused.push(subject);
        },
      });
    await one.connection.flush();
    expect(refused).toHaveLength(5);
    await one.connection.close();
    await two.connection.close();
  });

  it('ends the connection of a revoked agent, lets it in no more, and leaves the others', async () => {
    const one = await newAgent('one');
    const two = await newAgent('two');
    const system = await connectAs(fleet.folder, 'system');
    await revokeAgent(fleet.folder, system, 'one');
    await system.close();
    expect(String(await one.connection.closed())).toMatch(/authorization|authentication|revoked/i);
    await expect(one.connect()).rejects.toMatchObject({ code: 'FLEET_REFUSED' });
    await two.connection.flush();
    await two.connection.close();
  });

  it('knows who was revoked after a restart', async () => {
    const one = await newAgent('one');
    const system = await connectAs(fleet.folder, 'system');
    await revokeAgent(fleet.folder, system, one.agent.id);
    await system.close();
    await fleet.nodes[0]!.server.kill();
    await fleet.start();
    await expect(one.connect()).rejects.toMatchObject({ code: 'FLEET_REFUSED' });
  });
});

describe('a fleet whose servers want certificates', () => {
  it('lets the operator in with theirs, and nobody without one', async () => {
    const certificates = makeCertificates('fleet.example');
    const { ca, server, client } = certificates;
    const tls = { ...server, ca, clientCa: ca, operator: client };
    const secured = await startTestFleet({ tls });
    try {
      const connection = await connectAs(secured.folder, 'admin');
      await ensureStreams(connection, 1);
      await connection.close();
      const { url } = secured.folder.settings();
      const stranger = {
        urls: [url],
        creds: secured.folder.creds('admin'),
        name: 'x',
        tls: { ca },
      };
      await expect(connectFleet(stranger)).rejects.toMatchObject({ code: 'FLEET_UNREACHABLE' });
    } finally {
      await secured.dispose();
      certificates.dispose();
    }
  });
});
