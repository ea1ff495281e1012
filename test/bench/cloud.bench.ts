import { setTimeout as sleep } from 'node:timers/promises';
import { connectCli } from '../integration/harness/clients.ts';
import { eventually } from '../integration/nats/eventually.ts';
import { type EnrolledHost, enrolledHost } from './cloud/enrolled-host.ts';
import { startLoad } from './cloud/load.ts';
import { report } from './report.ts';

const { env } = process;
/** How long the agent is stopped; long enough that it cannot be taken for a busy machine. */
const STOP_MS = Number(env.LIFESAVOR_STOP_SECONDS ?? 45) * 1000;
const LOAD_MS = Number(env.LIFESAVOR_LOAD_SECONDS ?? 180) * 1000;
const SHORT_BEAT_S = 5;
const LONG_BEAT_S = 30;
const LOOK_MS = 20;

/** How the link of a real agent does: dead connections, waking up, beats while there is much to do. */
export async function run(): Promise<void> {
  await withHost(SHORT_BEAT_S, async (place) => {
    await measureHalfOpen(place);
    await measureWake(place);
  });
  await withHost(LONG_BEAT_S, measureBeats);
}

async function withHost(beat: number, work: (place: EnrolledHost) => Promise<void>): Promise<void> {
  const place = await enrolledHost(beat);
  try {
    await work(place);
  } finally {
    await place.dispose();
  }
}

async function measureHalfOpen({ host, fleet }: EnrolledHost): Promise<void> {
  const agent = await connectCli(host);
  const { proxy } = fleet.nodes[0]!;
  const state = async () => (await agent.request('cloud.status', {})).state;
  proxy.hold();
  const start = performance.now();
  while ((await state()) === 'online') await sleep(LOOK_MS);
  const beats = (performance.now() - start) / 1000 / SHORT_BEAT_S;
  report('cloud: half-open connection found after', beats, 'beats', { max: 2.5 });
  proxy.release();
  await eventually(async () => (await state()) === 'online', 60_000);
  agent.close();
}

async function measureWake({ host, beats }: EnrolledHost): Promise<void> {
  const pid = host.agentPid()!;
  process.kill(pid, 'SIGSTOP');
  await sleep(STOP_MS);
  const woken = Date.now();
  process.kill(pid, 'SIGCONT');
  while (!beats.some(({ at }) => at >= woken)) await sleep(LOOK_MS);
  const after = beats.find(({ at }) => at >= woken)!.at - woken;
  report(`cloud: online after ${STOP_MS / 1000} s asleep`, after, 'ms', { max: 2000 });
}

/** The times are the agent's own: what its beats say, not when they came. */
async function measureBeats(place: EnrolledHost): Promise<void> {
  const { beats } = place;
  const load = await startLoad(place.host);
  const first = beats.length;
  await sleep(LOAD_MS);
  const done = await load.stop();
  const times = beats.slice(Math.max(0, first - 1)).map(({ at }) => at);
  const gaps = times.slice(1).map((at, i) => (at - times[i]!) / 1000 / LONG_BEAT_S);
  report('cloud: longest between two beats under load', Math.max(...gaps), 'beats', { max: 1.1 });
  report('cloud: shortest', Math.min(...gaps), 'beats', { min: 0.9 });
  console.log(`  ${gaps.length} beats; meanwhile ${done}`);
}
