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

const SIZES = (process.env.LIFESAVOR_FLEET_SIZES ?? '500,1000,2500,5000').split(',').map(Number);
/** A little shorter than by default, so that all sizes can be watched within minutes. */
const HEARTBEAT_SECONDS = 20;
const WATCH_MS = HEARTBEAT_SECONDS * 1000;
/** Watched from the middle between two beats: each agent has one in that time, at every size. */
const SETTLE_MS = WATCH_MS / 2;
const STORM_MS = 240_000;
/** The server is away for so long, so that agents have tried more than once. */
const OUTAGE_MS = 15_000;
/** Enrolled at a time. */
const BATCH = 50;
/** What an agent may cost at most in a larger fleet, as a multiple of one in the smallest. */
const LINEAR = 1.25;

/** What one agent costs, and which multiple of it may be the most where there are more. */
const COSTS = {
  kb: { name: 'memory per agent', unit: 'KB', max: LINEAR },
  cpuMs: { name: 'processor per agent and minute', unit: 'ms', max: LINEAR },
  serverKb: { name: 'memory of the server per agent', unit: 'KB', max: undefined },
  serverCpuMs: { name: 'processor of the server per agent and minute', unit: 'ms', max: undefined },
} as const;
type Costs = Record<keyof typeof COSTS, number>;

/** Simulated agents on the real protocol, in one process, on one real server. */
export async function run(): Promise<void> {
  const fleet = await startTestFleet({ heartbeatSeconds: HEARTBEAT_SECONDS });
  try {
    const bundles = await enrollAll(fleet, Math.max(...SIZES));
    const largest = Math.max(...SIZES);
    const costs: { count: number; costs: Costs }[] = [];
    for (const count of SIZES) {
      const isStormy = count === largest;
      costs.push({ count, costs: await measure(fleet, bundles.slice(0, count), isStormy) });
    }
    reportGrowth(costs);
  } finally {
    await fleet.dispose();
  }
}

/** Linear growth: about 1 at every size. */
function reportGrowth(all: readonly { count: number; costs: Costs }[]): void {
  const [smallest, ...others] = all;
  if (!smallest) return;
  for (const { count, costs } of others)
    for (const [key, { name, max }] of Object.entries(COSTS)) {
      const cost = key as keyof Costs;
      const ratio = costs[cost] / smallest.costs[cost];
      const what = `fleet of ${count} to ${smallest.count}: ${name}`;
      report(what, ratio, 'x', max === undefined ? {} : { max });
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

/** `isStormy`: whether all have to come back after a full restart, too. */
async function measure(
  fleet: TestFleet,
  bundles: readonly EnrolmentBundle[],
  isStormy: boolean,
): Promise<Costs> {
  const count = bundles.length;
  const file = join(fleet.folder.path, 'bundles.json');
  writeFileSync(file, JSON.stringify(bundles), { mode: 0o600 });
  const { server, url } = fleet.nodes[0]!;
  await server.kill();
  await server.start();
  const agents = await AgentProcess.open(file, url, count);
  const name = (what: string) => `fleet of ${count}: ${what}`;
  try {
    const empty = { agents: (await agents.figures()).rss, server: residentBytes(server.pid) };
    agents.tell('start');
    report(name('all online after a first start'), (await agents.until(STORM_MS)) / 1000, 's');
    await sleep(SETTLE_MS);
    const begun = await agents.figures();
    const serverCpu = cpuMsOf(server.pid);
    await sleep(WATCH_MS);
    const { rss, cpuMs, beats } = await agents.figures();
    const agentMinutes = (count * WATCH_MS) / 60_000;
    const costs: Costs = {
      kb: (rss - empty.agents) / 1024 / count,
      cpuMs: (cpuMs - begun.cpuMs) / agentMinutes,
      serverKb: (residentBytes(server.pid) - empty.server) / 1024 / count,
      serverCpuMs: (cpuMsOf(server.pid) - serverCpu) / agentMinutes,
    };
    for (const [key, { name: cost, unit }] of Object.entries(COSTS))
      report(name(cost), costs[key as keyof Costs], unit);
    report(name('heartbeats per agent and minute'), (beats - begun.beats) / agentMinutes, '');
    if (isStormy) await storm(fleet, agents, name);
    const commanded = await commandAll(fleet, bundles);
    report(name('a command to each and its answers'), commanded, 's');
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
