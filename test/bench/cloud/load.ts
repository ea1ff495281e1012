import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectCli } from '../../integration/harness/clients.ts';
import type { Host } from '../../integration/harness/host.ts';
import { writeSkill } from '../../integration/harness/written-skill.ts';
import { prose } from '../corpus.ts';

const SCAN_UNITS = 4 * 1024 * 1024;
const BURST_FILES = 500;
const BURST_EVERY_MS = 5000;
const CALLS_AT_ONCE = 20;

/** Gives an agent much to do at once: long texts for the model, bursts of files, calls of a skill. */
export async function startLoad(host: Host): Promise<{ stop(): Promise<string> }> {
  const source = writeSkill(host.folder, 'busy', { does: '"done"' });
  await host.cli(['skills', 'add', source]);
  await host.cli(['skills', 'approve', 'busy', '--yes']);
  const agent = await connectCli(host);
  const over = new AbortController();
  const done = { megabytes: 0, files: 0, calls: 0 };
  const { signal } = over;
  const scan = async () => {
    for (let round = 0; !signal.aborted; round++) {
      const text = `${round} ${prose(SCAN_UNITS)}`;
      await agent.request('text.scan', { text }, { signal, timeoutMs: 600_000 });
      done.megabytes += SCAN_UNITS / 1024 / 1024;
    }
  };
  const burst = async () => {
    for (let round = 0; !signal.aborted; round++) {
      for (let file = 0; file < BURST_FILES; file++) {
        const folder = join(host.paths.home, 'skills', `burst-${file % 20}`);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${file}.md`), `${round} ${file}`);
      }
      done.files += BURST_FILES;
      await sleep(BURST_EVERY_MS, undefined, { signal });
    }
  };
  const call = async () => {
    while (!signal.aborted) {
      const request = { id: 'busy', tool: 'do', arguments: {} };
      await agent.request('skills.call', request, { signal, timeoutMs: 60_000 });
      done.calls += 1;
    }
  };
  const work = [scan(), burst(), ...Array.from({ length: CALLS_AT_ONCE }, call)];
  return {
    async stop() {
      over.abort();
      await Promise.allSettled(work);
      agent.close();
      return `${done.megabytes} MB read, ${done.files} files written, ${done.calls} calls`;
    },
  };
}
