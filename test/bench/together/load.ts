import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePaths } from '../../../native-host/paths.ts';
import type { Peer } from '../../../shared/protocol/index.ts';
import { connectCli } from '../../integration/harness/clients.ts';
import type { Host } from '../../integration/harness/host.ts';
import { prose } from '../corpus.ts';

/*
 * The other work of the agent, from a process of its own, so that it does not stand in the way of
 * whoever measures: a text of some MB for the model, bursts of files, calls of a skill. Ends when its
 * input ends; tells on its output when the load is on.
 */

const SCAN_UNITS = 4 * 1024 * 1024;
const BURST_FILES = 500;
const BURST_SKILLS = 20;
const BURST_EVERY_MS = 4_000;
const CALLS_AT_ONCE = 20;

const { env } = process;
const home = env.HOME ?? '';
const { platform } = process;
const paths = resolvePaths({ env, platform, userHome: home, uid: process.getuid?.() });
const program = { cli: process.argv[2]!, relay: '' };
const host = { paths, program, env } as Host;
const over = new AbortController();
process.stdin.on('end', () => over.abort()).resume();

const done = { scanned: 0, bursts: 0, calls: 0, failed: 0 };
const agent = await connectCli(host);
const caller = await connectCli(host);
const work = [
  scanOn(agent),
  burstOn(),
  ...Array.from({ length: CALLS_AT_ONCE }, () => callOn(caller)),
];
process.stdout.write('on\n');
await Promise.all(work);
process.stdout.write(`${JSON.stringify(done)}\n`);
process.exit(0);

async function scanOn(peer: Peer): Promise<void> {
  for (let round = 0; !over.signal.aborted; round++) {
    const text = `${round} ${shuffled(SCAN_UNITS)}`;
    const { signal } = over;
    await peer.request('text.scan', { text }, { signal, timeoutMs: 600_000 }).catch(() => {});
    done.scanned++;
  }
}

async function burstOn(): Promise<void> {
  while (!over.signal.aborted) {
    for (let file = 0; file < BURST_FILES; file++) {
      const folder = join(paths.home, 'skills', `burst-${file % BURST_SKILLS}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `file-${file}.md`), `${done.bursts} ${prose(2_000)}`);
    }
    done.bursts++;
    await sleep(BURST_EVERY_MS, undefined, { signal: over.signal }).catch(() => {});
    for (let skill = 0; skill < BURST_SKILLS; skill += 2)
      rmSync(join(paths.home, 'skills', `burst-${skill}`), { recursive: true, force: true });
  }
}

async function callOn(peer: Peer): Promise<void> {
  const args = { text: prose(500), wait: 20 };
  while (!over.signal.aborted) {
    const call = { id: 'echo', tool: 'echo', arguments: args };
    await peer.request('skills.call', call, { signal: over.signal, timeoutMs: 60_000 }).then(
      () => done.calls++,
      () => over.signal.aborted || done.failed++,
    );
  }
}

/** Words of prose in an order nobody has read before: what the model has read once, it knows. */
function shuffled(length: number): string {
  const words = prose(4_000).split(' ');
  let text = '';
  while (text.length < length) text += `${words[Math.floor(Math.random() * words.length)]} `;
  return text;
}
