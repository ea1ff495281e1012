import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseSandbox } from '../../native-host/skills/sandbox/index.ts';
import { sampleLaunch } from '../../native-host/skills/sandbox/testing/sample-launch.ts';
import { until } from './harness/host.ts';
import { CALL_MS, type ChaosReport, killAtRandom } from './harness/skill-chaos.ts';
import { isAlive, openFiles, RAW_SERVER, SDK_SERVER, startServer } from './harness/skills.ts';

/** LIFESAVOR_SKILL_KILLS sets how often; the bar is 1,000. */
const KILLS = Number(process.env.LIFESAVOR_SKILL_KILLS ?? 60);
const SKILLS = 20;
/** A sandbox takes longer to start, and what is killed in it is one of several processes. */
const SANDBOXED_KILLS = Math.ceil(KILLS / 2);
const SANDBOXED_SKILLS = 6;
/** What the machine may add to the time of a call when it has too much to do. */
const SLACK_MS = 1_000;
const MEMORY_BYTES = 24 * 1024 * 1024;
const TIMEOUT_MS = 120_000 + KILLS * 500;

it(
  `every call ends in a result or a typed error in its time, through ${KILLS} kills of ${SKILLS} skills`,
  async () => {
    const filesBefore = openFiles();
    const report = await killAtRandom({
      kills: KILLS,
      skills: SKILLS,
      start: async (index) => await startServer([index % 5 === 0 ? SDK_SERVER : RAW_SERVER]),
      kill: (pid) => isAlive(pid) && killNow(pid),
    });
    expectOrder(report, KILLS);
    expect(report.restarts).toBeGreaterThanOrEqual(KILLS * 0.9);
    expect(report.pids.filter(isAlive)).toEqual([]);
    await until(() => openFiles() <= filesBefore);
  },
  TIMEOUT_MS,
);

it(
  `so it does through ${SANDBOXED_KILLS} kills within and around ${SANDBOXED_SKILLS} sandboxes`,
  async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'skill-kills-')));
    const folder = join(root, 'skill');
    try {
      mkdirSync(folder);
      copyFileSync(RAW_SERVER, join(folder, 'server.ts'));
      const sandbox = await chooseSandbox({
        platform: process.platform,
        arch: process.arch,
        uid: process.getuid?.(),
        userHome: root,
        ourFolders: [],
        node: process.execPath,
      });
      const launch = sampleLaunch(folder, { args: ['server.ts'] });
      // What the first sandbox of a process opens for good is no leak.
      await (await sandbox.start(launch)).kill();
      const filesBefore = openFiles();
      const struck = new Set<number>();
      const report = await killAtRandom({
        kills: SANDBOXED_KILLS,
        skills: SANDBOXED_SKILLS,
        start: async (_, signal) => await sandbox.start(launch, signal),
        // One that was struck may take a moment to fall.
        kill: (pid) => !struck.has(pid) && killOneOf(pid) && Boolean(struck.add(pid)),
      });
      expectOrder(report, SANDBOXED_KILLS);
      expect(processesIn(folder)).toEqual([]);
      await until(() => openFiles() <= filesBefore);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
  TIMEOUT_MS,
);

function expectOrder(report: ChaosReport, kills: number): void {
  expect(report.results).toBeGreaterThan(kills);
  expect([...report.errors.keys()]).toEqual(['SKILL_CRASHED']);
  expect(report.slowestMs).toBeLessThan(CALL_MS + SLACK_MS);
  // Every kill hit another process. Not each is a failure: one that dies as it is greeted is greeted again.
  expect(report.pids.length).toBeGreaterThanOrEqual(kills);
  expect(report.memoryGrowth).toBeLessThan(MEMORY_BYTES);
}

/** bwrap itself, the first process of its sandbox or the skill: whichever it happens to be. */
function killOneOf(bwrap: number): boolean {
  const tree = [bwrap];
  for (const pid of tree) tree.push(...childrenOf(pid));
  const living = tree.filter(isAlive);
  const chosen = living[Math.floor(Math.random() * living.length)];
  return isAlive(bwrap) && chosen !== undefined && killNow(chosen);
}

function killNow(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function childrenOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Every process that has this folder mounted. */
function processesIn(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/mountinfo`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}
