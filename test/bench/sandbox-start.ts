import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlain } from '../../native-host/skills/process/index.ts';
import { chooseSandbox, type SandboxedProcess } from '../../native-host/skills/sandbox/index.ts';
import { sampleLaunch } from '../../native-host/skills/sandbox/testing/sample-launch.ts';
import { percentile } from './measure.ts';
import { report } from './report.ts';

const STARTS = 40;
const WARM_UP = 3;
/** What the sandbox may add to the start of a program. */
const MOST_ADDED_MS = 20;

/**
 * How much later a program of Node.js says its first word in the sandbox than without one. Both are
 * started in turns, and each pair is compared by itself: what else the machine does falls on both.
 */
export async function reportSandboxStarts(): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-bench-')));
  try {
    const program = 'process.stdout.write("x"); setInterval(() => {}, 1000);';
    writeFileSync(join(folder, 'main.mjs'), program);
    await compareStarts(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareStarts(folder: string): Promise<void> {
  const sandbox = await chooseSandbox({
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    userHome: homedir(),
    ourFolders: [],
    node: process.execPath,
  });
  const plain = { folder, command: process.execPath, args: ['main.mjs'], env: {} };
  const added: number[] = [];
  const held: number[] = [];
  for (let i = -WARM_UP; i < STARTS; i++) {
    const inside = await timeOf(() => sandbox.start(sampleLaunch(folder)));
    const outside = await timeOf(() => startPlain(plain));
    if (i < 0) continue;
    held.push(inside);
    added.push(inside - outside);
  }
  report('skills: first word of a program in the sandbox, p50', percentile(held, 0.5), 'ms');
  report('skills: added by the sandbox, p25', percentile(added, 0.25), 'ms');
  report('skills: added by the sandbox, p50', percentile(added, 0.5), 'ms', { max: MOST_ADDED_MS });
}

async function timeOf(start: () => Promise<SandboxedProcess>): Promise<number> {
  const begun = performance.now();
  const started = await start();
  await new Promise((resolve) => started.stdout.once('data', resolve));
  const took = performance.now() - begun;
  await started.kill();
  return took;
}
