import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBwrapSandbox } from '../../native-host/skills/sandbox/bwrap/bwrap-sandbox.ts';
import { findBwrap, readBwrapFeatures } from '../../native-host/skills/sandbox/bwrap/find-bwrap.ts';
import type { BwrapMachine } from '../../native-host/skills/sandbox/bwrap/machine.ts';
import { publicNames } from '../../native-host/skills/sandbox/network/resolve.ts';
import { seccompFilter } from '../../native-host/skills/sandbox/seccomp/filter.ts';
import { sampleLaunch } from '../../native-host/skills/sandbox/testing/sample-launch.ts';
import { until } from './harness/host.ts';
import { openFiles } from './harness/skills.ts';

const LISTENER = fileURLToPath(
  new URL('../../native-host/skills/sandbox/network/listener/main.ts', import.meta.url),
);

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-start-')));
  for (const folder of ['home', 'groups', 'skill']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'skill/main.mjs'), 'setInterval(() => {}, 1000);');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** With control groups that are folders of ours, so that a test can take them away. */
async function machine(): Promise<BwrapMachine> {
  const bwrap = findBwrap()!;
  return {
    bwrap,
    features: await readBwrapFeatures(bwrap),
    node: process.execPath,
    filter: seccompFilter(process.arch)!,
    owner: { userHome: join(root, 'home'), ourFolders: [] },
    cgroups: { version: 2, folder: join(root, 'groups') },
    countsTasks: true,
    names: publicNames(),
    listenerFile: LISTENER,
  };
}

/** Programs that have this test's folder among what they mount or run. */
function sandboxesOf(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/mountinfo`, 'utf8').includes(`${folder}/skill`);
    } catch {
      return false;
    }
  });
}

it('that cannot be put under control is ended before it runs, and nothing waits for ever', async () => {
  const groups = join(root, 'groups');
  // As another agent would that takes the group for an old one.
  const watcher = watch(groups, (_event, name) => {
    if (name && existsSync(join(groups, name))) rmSync(join(groups, name), { recursive: true });
  });
  const sandbox = createBwrapSandbox(await machine(), []);
  const startInVain = async () => {
    const start = sandbox.start(sampleLaunch(join(root, 'skill')));
    await expect(start).rejects.toMatchObject({ code: 'SANDBOX_FAILED' });
    await until(() => sandboxesOf(root).length === 0);
  };
  try {
    await startInVain();
    const filesBefore = openFiles();
    for (let i = 0; i < 5; i++) await startInVain();
    await until(() => openFiles() <= filesBefore);
  } finally {
    watcher.close();
  }
});

it('that is given up at any moment leaves nothing', async () => {
  const sandbox = createBwrapSandbox({ ...(await machine()), cgroups: undefined }, []);
  for (let ms = 0; ms < 30; ms++) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), ms);
    const started = await sandbox
      .start(sampleLaunch(join(root, 'skill')), stop.signal)
      .catch(() => undefined);
    await started?.kill();
  }
  await until(() => sandboxesOf(root).length === 0);
});
