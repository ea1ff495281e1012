import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Peer } from '../../shared/protocol/index.ts';
import { connectRelay } from '../integration/harness/clients.ts';
import { buildPrograms, createHost, type Host } from '../integration/harness/host.ts';
import { RAW_SERVER } from '../integration/harness/skills.ts';
import { prose } from './corpus.ts';
import { percentile } from './measure.ts';
import { report } from './report.ts';
import { type LoopDelay, startMeteredAgent } from './together/metered-agent.ts';

const LOAD = fileURLToPath(new URL('together/load.ts', import.meta.url));
const CHECKS = 400;
/** As often as a person's typing asks. */
const EVERY_MS = 40;
const MOST_VERDICT_MS = 50;
const MODEL_ENV = { LIFESAVOR_MODEL: 'pii-large' };

/** What a person who is about to send waits for, while the agent has everything else to do at once. */
export async function run(): Promise<void> {
  const programs = await buildPrograms();
  const host = createHost(programs.program, MODEL_ENV);
  const agent = await startMeteredAgent(host);
  try {
    await installSkill(host);
    const { peer, child } = await connectRelay(host);
    await verdicts(peer, 50);
    await agent.delay();
    tell('alone', await verdicts(peer, CHECKS), await agent.delay());
    const load = await startLoad(host);
    await agent.delay();
    tell('with all else', await verdicts(peer, CHECKS), await agent.delay(), MOST_VERDICT_MS);
    console.log(`  meanwhile: ${await load.stop()}`);
    child.stdin.end();
  } finally {
    await agent.stop();
    await host.dispose();
    programs.dispose();
  }
}

/** Milliseconds of each of so many checks, none of which has been seen before. */
async function verdicts(peer: Peer, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const text = `${Math.random()} ${prose(1_000)}`;
    const start = performance.now();
    await peer.request('message.check', { text, site: 'https://chat.example' });
    times.push(performance.now() - start);
    await sleep(EVERY_MS);
  }
  return times;
}

function tell(when: string, times: readonly number[], loop: LoopDelay, max?: number): void {
  const bar = max === undefined ? {} : { max };
  report(`together: verdict on 1 KB, ${when}, p50`, percentile(times, 0.5), 'ms');
  report(`together: verdict on 1 KB, ${when}, p99`, percentile(times, 0.99), 'ms', bar);
  report(`together: event loop of the agent, ${when}, p99`, loop.p99, 'ms', bar);
  report(`together: event loop of the agent, ${when}, longest`, loop.max, 'ms');
}

async function startLoad({ env, program }: Host): Promise<{ stop(): Promise<string> }> {
  const child = spawn(process.execPath, [LOAD, program.cli], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    async stop() {
      const said = once(child.stdout, 'data');
      child.stdin.end();
      return String((await said)[0]).trim();
    },
  };
}

/** A skill that answers after the wait it is told. */
async function installSkill(host: Host): Promise<void> {
  const folder = join(host.folder, 'echo');
  mkdirSync(folder);
  copyFileSync(RAW_SERVER, join(folder, 'server.ts'));
  writeFileSync(join(folder, 'SKILL.md'), '---\nname: echo\ndescription: Says it again.\n---\n');
  const manifest = {
    manifest_version: '0.3',
    name: 'echo',
    version: '1.0.0',
    description: 'Says it again.',
    author: { name: 'Bench' },
    server: { type: 'node', entry_point: 'server.ts' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const args of [
    ['skills', 'add', folder],
    ['skills', 'approve', 'echo', '--yes'],
  ]) {
    const { code, stderr } = await host.cli(args);
    if (code !== 0) throw new Error(stderr);
  }
}
