/**
 * Stands in for the agent: starts one skill in the sandbox of this machine and tells on its output
 * how that went, as one line of JSON. A process of its own, so that it can be another user's, have
 * secrets in its environment and descriptors it was born with, and be killed.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  chooseSandbox,
  type Launch,
  type NameSource,
  type NetworkEvent,
  type SandboxEnding,
  type SandboxedProcess,
  type SandboxUsage,
} from '../../../native-host/skills/sandbox/index.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** What the runner is asked, as JSON on its input. */
export interface RunRequest {
  userHome: string;
  ourFolders: string[];
  launch: Launch;
  /** Ends it when its output holds this, rather than waiting for its end. */
  killAt?: string;
  /** Ends it after so many milliseconds. */
  killAfterMs?: number;
  /** Names ending in `.test` stand for this machine, and may be reached. */
  hasTestNames?: boolean;
  /** Without control groups, though there may be some. */
  bwrapPlaces?: string[];
}

/** What it tells. */
export interface RunReport {
  failure?: { code: string; message: string };
  ending?: SandboxEnding;
  stdout: string;
  stderr: string;
  enforces: string[];
  events: NetworkEvent[];
  usage: SandboxUsage | undefined;
  /** Processes of the sandbox that were there before its end, and after it. */
  seen: number;
  left: number;
  killMs: number;
  /** Of the runner's event loop while the skill ran, beyond what a quiet one has. */
  delayMs: { p99: number; max: number };
  /** The same while there was none, where the skill is ended after a time. */
  idleMs: { p99: number; max: number };
}

const LONGEST_OUTPUT = 100_000;
const RESOLUTION_MS = 5;
const IDLE_MS = 500;
const LOOK_MS = 200;

const TEST_NAMES: NameSource = {
  resolve: async (host) => {
    if (host.endsWith('.test')) return [{ address: '127.0.0.1', family: 4 }];
    throw new Error('There is no such name.');
  },
  mayReach: (host, address) => host.endsWith('.test') && address === '127.0.0.1',
};

await main(JSON.parse(await text(process.stdin)) as RunRequest);

async function main(request: RunRequest): Promise<void> {
  const report: RunReport = {
    stdout: '',
    stderr: '',
    enforces: [],
    events: [],
    usage: undefined,
    seen: 0,
    left: 0,
    killMs: 0,
    delayMs: { p99: 0, max: 0 },
    idleMs: { p99: 0, max: 0 },
  };
  try {
    await run(request, report);
  } catch (error) {
    if (!(error instanceof LifeSavorError)) throw error;
    report.failure = { code: error.code, message: error.message };
  }
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

async function run(request: RunRequest, report: RunReport): Promise<void> {
  const { userHome, ourFolders, bwrapPlaces, hasTestNames } = request;
  const sandbox = await chooseSandbox({
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    userHome,
    ourFolders,
    node: process.execPath,
    ...(bwrapPlaces ? { bwrapPlaces } : {}),
    ...(hasTestNames ? { names: TEST_NAMES } : {}),
  });
  report.enforces = sandbox.enforces.map(({ what, by }) => `${what}: ${by}`);
  const onNetwork = (event: NetworkEvent) => void report.events.push(event);
  if (request.killAfterMs !== undefined) {
    const stop = measureDelay();
    await sleep(IDLE_MS);
    report.idleMs = stop();
  }
  const skill = await sandbox.start({ ...request.launch, onNetwork });
  const namespace = namespaceIn(skill.pid);
  const stopMeasuring = measureDelay();
  const hasSaid = listen(skill, report, request.killAt);
  const looks = setInterval(() => {
    report.usage = skill.usage() ?? report.usage;
    report.seen = Math.max(report.seen, countIn(namespace));
  }, LOOK_MS);
  if (request.killAt !== undefined) await Promise.race([hasSaid, skill.ended]);
  if (request.killAfterMs !== undefined)
    await Promise.race([sleep(request.killAfterMs, undefined, { ref: false }), skill.ended]);
  report.seen = Math.max(report.seen, countIn(namespace));
  const begun = performance.now();
  if (request.killAt !== undefined || request.killAfterMs !== undefined) await skill.kill();
  report.killMs = performance.now() - begun;
  report.ending = await skill.ended;
  report.left = countIn(namespace);
  clearInterval(looks);
  report.delayMs = stopMeasuring();
  // What it said last is on its way.
  await sleep(20);
}

/** Beyond what a quiet event loop has. */
function measureDelay(): () => { p99: number; max: number } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  return () => {
    delay.disable();
    const beyond = (nanoseconds: number) => Math.max(nanoseconds / 1e6 - RESOLUTION_MS, 0);
    return { p99: beyond(delay.percentile(99)), max: beyond(delay.max) };
  };
}

function listen(
  skill: SandboxedProcess,
  report: RunReport,
  killAt: string | undefined,
): Promise<void> {
  skill.stderr.on('data', (data) => {
    report.stderr = (report.stderr + String(data)).slice(0, LONGEST_OUTPUT);
  });
  return new Promise((resolve) => {
    skill.stdout.on('data', (data) => {
      report.stdout = (report.stdout + String(data)).slice(0, LONGEST_OUTPUT);
      if (killAt !== undefined && report.stdout.includes(killAt)) resolve();
    });
  });
}

/** The process namespace of a sandbox, by the first process in it: the child of bwrap. */
function namespaceIn(bwrap: number): string {
  for (const pid of pids()) {
    if (parentOf(pid) !== bwrap) continue;
    const namespace = namespaceOf(pid);
    if (namespace !== undefined && namespace !== namespaceOf(process.pid)) return namespace;
  }
  return 'none';
}

function countIn(namespace: string): number {
  return pids().filter((pid) => namespaceOf(pid) === namespace && !isZombie(pid)).length;
}

function pids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function namespaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`);
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): number {
  return Number(statusOf(pid)[1]);
}

/** Ended, and not yet asked about by its parent. */
function isZombie(pid: number): boolean {
  return statusOf(pid)[0] === 'Z';
}

/** From the third field of /proc/…/stat on. */
function statusOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
