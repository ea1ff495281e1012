import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EnrolmentBundle } from '../../native-host/cloud/wire/bundle.ts';
import { signCommand } from '../../native-host/cloud/wire/command.ts';
import { STREAMS } from '../../native-host/cloud/wire/subjects.ts';
import { enrollAgent } from '../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { Courier, type CourierOptions } from '../../native-host/fleet/sending/courier.ts';
import { ensureStreams } from '../../native-host/fleet/streams.ts';
import { eventually } from './nats/eventually.ts';
import { type LightAgent, startLightAgent } from './nats/light-agent.ts';
import { startTestFleet, type TestFleet } from './nats/test-fleet.ts';

let fleet: TestFleet;
let admin: NatsConnection;
let bundle: EnrolmentBundle;
let agent: LightAgent | undefined;
let over: AbortController;
/** Texts of the commands that were carried out, in their order. */
let done: unknown[];

beforeEach(async () => {
  fleet = await startTestFleet();
  admin = await connectAs(fleet.folder, 'admin', { urls: [fleet.nodes[0]!.url] });
  await ensureStreams(admin, 1);
  ({ bundle } = await enrollAgent(fleet.folder, admin, 'anna'));
  over = new AbortController();
  done = [];
});
afterEach(async () => {
  over.abort();
  await agent?.close();
  agent = undefined;
  await admin?.close();
  await fleet?.dispose();
});

function courier(options: Partial<CourierOptions> = {}): Courier {
  return new Courier({ connection: admin, signal: over.signal, patienceMs: 500, ...options });
}
const deliver = (by: Courier, text: string) =>
  by.deliver(bundle.agent, () =>
    signCommand('message', { text }, { agent: bundle.agent, key: fleet.folder.signerKey() }),
  );
async function startAgent(): Promise<void> {
  const urls = [fleet.nodes[0]!.url];
  agent = await startLightAgent({ bundle, urls, onCommand: ({ args }) => done.push(args.text) });
}
async function stored(stream: string): Promise<number> {
  const manager = await jetstreamManager(admin, { checkAPI: false });
  return (await manager.streams.info(stream)).state.messages;
}
/** As servers do after great trouble: they have it no more, and do not know that. */
async function lose(stream: string): Promise<void> {
  const manager = await jetstreamManager(admin, { checkAPI: false });
  await manager.streams.purge(stream);
}

it('sends a command again that the servers have lost, before the next one', async () => {
  let isLost = false;
  const by = courier({
    onSent: (_command, time) => {
      if (time === 1 && !isLost) void lose(STREAMS.commands);
      isLost = true;
    },
  });
  const ends = ['one', 'two', 'three'].map((text) => deliver(by, text));
  await eventually(async () => isLost && (await stored(STREAMS.commands)) > 0);
  await startAgent();
  expect(await Promise.all(ends)).toMatchObject(Array(3).fill({ phase: 'done', outcome: 'ok' }));
  expect(done).toEqual(['one', 'two', 'three']);
});

it('carries a command out once however often it was sent to an agent that was away', async () => {
  let times = 0;
  const by = courier({
    patienceMs: 100,
    onSent: (_command, time) => {
      times = time;
    },
  });
  const end = deliver(by, 'one');
  await eventually(() => times >= 3);
  await startAgent();
  await end;
  expect(done).toEqual(['one']);
});

it('hears what was said while its own connection was cut', async () => {
  await admin.close();
  const { proxy, proxyUrl, url } = fleet.nodes[0]!;
  admin = await connectAs(fleet.folder, 'admin', { urls: [proxyUrl] });
  let times = 0;
  const by = courier({
    patienceMs: 60_000,
    onSent: () => {
      times += 1;
    },
  });
  const end = deliver(by, 'one');
  await eventually(() => times === 1);
  proxy.hold();
  await startAgent();
  const other = await connectAs(fleet.folder, 'admin', { urls: [url] });
  const manager = await jetstreamManager(other, { checkAPI: false });
  await eventually(async () => (await manager.streams.info(STREAMS.results)).state.messages === 2);
  await other.close();
  proxy.cut();
  proxy.release();
  expect(await end).toMatchObject({ phase: 'done', outcome: 'ok' });
  expect(times).toBe(1);
});

it('ends when it is told to', async () => {
  const end = deliver(courier(), 'one');
  const next = deliver(courier(), 'two');
  over.abort();
  await expect(end).rejects.toThrow();
  await expect(next).rejects.toThrow();
});
