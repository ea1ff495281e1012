import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnrolmentBundle } from '../../native-host/cloud/wire/bundle.ts';
import { newAgent } from '../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { Courier } from '../../native-host/fleet/sending/courier.ts';
import { commandSigner } from '../../native-host/fleet/sending/send-command.ts';
import { ensureConsumer } from '../../native-host/fleet/streams.ts';
import { residentBytes } from '../integration/harness/host.ts';
import { prepareStreams } from '../integration/nats/prepare-streams.ts';
import { startTestFleet, type TestFleet } from '../integration/nats/test-fleet.ts';
import { AgentProcess } from './fleet/agent-process.ts';
import { cpuMsOf, spreadOf } from './fleet/figures.ts';
import { report } from './report.ts';

const SIZES = (process.env.LIFESAVOR_FLEET_SIZES ?? '500,1000,2000,5000').split(',').map(Number);
/** Two heartbeats of the default interval. */
const WATCH_MS = 60_000;
const STORM_MS = 240_000;
/** The server is away for so long, so that agents have tried more than once. */
const OUTAGE_MS = 15_000;
/** Enrolled at a time. */
const BATCH = 50;
/** What the largest fleet may cost per agent, as a multiple of the second smallest. */
const LINEAR = 1.25;

interface Costs {
  kbPerAgent: number;
  serverKbPerAgent: number;
  cpuPerAgent: number;
}

/** Simulated agents on the real protocol, in one process, on one real server. */
export async function run(): Promise<void> {
  const fleet = await startTestFleet();
  try {
    const bundles = await enrollAll(fleet, Math.max(...SIZES));
    const file = join(fleet.folder.path, 'bundles.json');
    writeFileSync(file, JSON.stringify(bundles), { mode: 0o600 });
    const costs: Costs[] = [];
    for (const count of SIZES) costs.push(await measure(fleet, { file, bundles, count }));
    const [few, many] = [costs[1] ?? costs[0]!, costs.at(-1)!];
    const most = { max: LINEAR };
    report(
      'fleet: memory per agent, largest fleet to second',
      many.kbPerAgent / few.kbPerAgent,
      'x',
      most,
    );
    report('fleet: processor per agent, likewise', many.cpuPerAgent / few.cpuPerAgent, 'x', most);
  } finally {
    await fleet.dispose();
  }
}

async function enrollAll(fleet: TestFleet, count: number): Promise<EnrolmentBundle[]> {
  const admin = await connectAs(fleet.folder, 'admin');
  await prepareStreams(admin, 1);
  const bundles: EnrolmentBundle[] = [];
  while (bundles.length < count) {
    const made = Array.from({ length: BATCH }, () => newAgent(fleet.folder, 'one').bundle);
    await Promise.all(made.map(({ agent }) => ensureConsumer(admin, agent, 1)));
    bundles.push(...made);
  }
  await admin.close();
  return bundles;
}

async function measure(
  fleet: TestFleet,
  { file, bundles, count }: { file: string; bundles: EnrolmentBundle[]; count: number },
): Promise<Costs> {
  const { server, url } = fleet.nodes[0]!;
  await server.kill();
  await server.start();
  const agents = await AgentProcess.open(file, url, count);
  const name = (what: string) => `fleet of ${count}: ${what}`;
  try {
    const empty = await agents.figures();
    const emptyServer = residentBytes(server.pid);
    agents.tell('start');
    report(name('all online after a first start'), (await agents.until(STORM_MS)) / 1000, 's');
    const begun = await agents.figures();
    const serverCpu = cpuMsOf(server.pid);
    await sleep(WATCH_MS);
    const { rss, cpuMs, beats } = await agents.figures();
    const minutes = WATCH_MS / 60_000;
    const costs = {
      kbPerAgent: (rss - empty.rss) / 1024 / count,
      serverKbPerAgent: (residentBytes(server.pid) - emptyServer) / 1024 / count,
      cpuPerAgent: (cpuMs - begun.cpuMs) / count / minutes,
    };
    report(name('memory per agent'), costs.kbPerAgent, 'KB');
    report(name('memory of the server per agent'), costs.serverKbPerAgent, 'KB');
    report(name('processor per agent and minute'), costs.cpuPerAgent, 'ms');
    const server1 = (cpuMsOf(server.pid) - serverCpu) / count / minutes;
    report(name('processor of the server per agent and minute'), server1, 'ms');
    report(name('heartbeats per agent and minute'), (beats - begun.beats) / count / minutes, '');
    await storm(fleet, agents, name);
    report(
      name('a command to each and its answers'),
      await commandAll(fleet, bundles.slice(0, count)),
      's',
    );
    return costs;
  } finally {
    await agents.close();
  }
}

/** The server is killed and started again, and all come back. */
async function storm(
  { nodes: [node] }: TestFleet,
  agents: AgentProcess,
  name: (what: string) => string,
): Promise<void> {
  const { server } = node!;
  await server.kill();
  await agents.until(STORM_MS, (online) => online === 0);
  await sleep(OUTAGE_MS);
  agents.tell('forget arrivals');
  await server.start();
  const took = await agents.until(STORM_MS);
  const { arrivals } = await agents.figures();
  const { fullest, seconds } = spreadOf(arrivals);
  report(name('all back after a full restart'), took / 1000, 's', { max: 120 });
  report(name('between the first and the last arrival'), seconds, 's');
  report(name('arrivals in the fullest second'), (100 * fullest) / arrivals.length, '%');
}

/** Seconds until every agent has answered a command. */
async function commandAll(
  { folder }: TestFleet,
  bundles: readonly EnrolmentBundle[],
): Promise<number> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(STORM_MS)]);
  const admin = await connectAs(folder, 'admin');
  try {
    const sign = commandSigner(folder, { kind: 'describe', args: {} });
    const courier = new Courier({ connection: admin, signal });
    const start = performance.now();
    await Promise.all(bundles.map(({ agent }) => courier.deliver(agent, () => sign(agent))));
    return (performance.now() - start) / 1000;
  } finally {
    over.abort();
    await admin.close();
  }
}
