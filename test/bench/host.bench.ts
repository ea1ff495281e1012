import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectCli, HELLO, startRelay } from '../integration/harness/clients.ts';
import {
  buildPrograms,
  createHost,
  type Host,
  residentBytes,
} from '../integration/harness/host.ts';
import { prose } from './corpus.ts';
import { measureModel } from './host-model.ts';
import { median, percentile, timed } from './measure.ts';
import { report } from './report.ts';

const RELAY_RUNS = 40;
const CHECK_RUNS = 3000;

/** Native host, as built: what a browser waits for, what the agent costs while it idles, and its model. */
export async function run(): Promise<void> {
  const programs = await buildPrograms();
  const host = createHost(programs.program);
  try {
    await host.cli(['agent', 'start']);
    await sleep(1000);
    const rss = residentBytes(host.agentPid() ?? 0) / 1024 / 1024;
    report('agent: resident memory when idle', rss, 'MB');
    report('node: start and end of an empty program, median', median(emptyStarts()), 'ms');
    const starts = await relayStarts(host);
    report('relay: start to first reply, median', median(starts), 'ms', { max: 60 });
    report('relay: start to first reply, p95', percentile(starts, 0.95), 'ms');
    const checks = await roundTrips(host);
    report('agent: check of 1 KB over the socket, p50', percentile(checks, 0.5), 'ms');
    report('agent: check of 1 KB over the socket, p99', percentile(checks, 0.99), 'ms');
    await measureModel(programs.program);
  } finally {
    await host.dispose();
    programs.dispose();
  }
}

/** Milliseconds Node.js takes by itself on this machine; no relay can be faster. */
function emptyStarts(): number[] {
  return timed(20, () => spawnSync(process.execPath, ['--eval', '']));
}

/** Milliseconds from starting a relay to the agent's answer to its first request. */
async function relayStarts(host: Host): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < RELAY_RUNS; i++) {
    const start = performance.now();
    const relay = startRelay(host);
    await relay.peer.request('session.hello', HELLO);
    times.push(performance.now() - start);
    relay.child.stdin.end();
    await relay.exited;
  }
  return times;
}

async function roundTrips(host: Host): Promise<number[]> {
  const peer = await connectCli(host);
  const text = prose(1_000);
  const times: number[] = [];
  for (let i = 0; i < CHECK_RUNS; i++) {
    const start = performance.now();
    await peer.request('message.check', { text, site: 'chat.example' });
    times.push(performance.now() - start);
  }
  peer.close();
  return times;
}
