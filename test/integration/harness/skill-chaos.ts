import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  type SandboxedProcess,
  SkillSupervisor,
} from '../../../native-host/skills/process/index.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { until } from './host.ts';

const CALLERS_EACH = 3;
export const CALL_MS = 30_000;
const LONGEST_PAUSE_MS = 60;

/** Kills follow one another much faster here than skills are given up for. */
const LIMITS = { backoffMs: 20, longestBackoffMs: 100, failures: Number.POSITIVE_INFINITY };

interface Outcomes {
  results: number;
  errors: Map<string, number>;
  slowestMs: number;
}

/** A skill and the numbers of its processes; it keeps nothing else, so that what grows is the product's. */
interface Victim {
  supervisor: SkillSupervisor;
  pids: number[];
}

export interface Chaos {
  kills: number;
  skills: number;
  /** Starts the process of the skill of this number. */
  start(index: number, signal: AbortSignal): Promise<SandboxedProcess>;
  /** Kills one of the processes of a skill; false where there is none any more. */
  kill(pid: number): boolean;
}

export interface ChaosReport extends Outcomes {
  /** Processes started after the first of each skill: one that was killed while nobody called it as well. */
  restarts: number;
  /** Every process that was started. */
  pids: number[];
  memoryGrowth: number;
}

/** Kills processes of skills that are being called, at random, and ends them all. */
export async function killAtRandom(chaos: Chaos): Promise<ChaosReport> {
  const { kills, skills: count } = chaos;
  const skills = Array.from({ length: count }, (_, index) => createSkill(chaos, index));
  const outcomes: Outcomes = { results: 0, errors: new Map(), slowestMs: 0 };
  let isOver = false;
  const callers = skills.flatMap((skill) =>
    Array.from({ length: CALLERS_EACH }, () => keepCalling(skill, outcomes, () => isOver)),
  );
  await until(() => skills.every(({ supervisor }) => supervisor.usage.calls > 0), 60_000);
  const memoryBefore = await memoryInUse();
  for (let kill = 0; kill < kills; kill++) {
    await killSomeProcess(chaos, skills);
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
  isOver = true;
  await Promise.all(callers);
  const memoryGrowth = (await memoryInUse()) - memoryBefore;
  await Promise.all(skills.map(({ supervisor }) => supervisor.dispose()));
  const pids = skills.flatMap((skill) => skill.pids);
  const restarts = pids.length - count;
  console.log(
    `${kills} kills, ${pids.length} processes, ${restarts} restarts, ${outcomes.results} results, errors`,
    Object.fromEntries(outcomes.errors),
    `slowest ${outcomes.slowestMs.toFixed(0)} ms, memory +${(memoryGrowth / 1e6).toFixed(1)} MB`,
  );
  return { ...outcomes, restarts, pids, memoryGrowth };
}

function createSkill({ start }: Chaos, index: number): Victim {
  const pids: number[] = [];
  const supervisor = new SkillSupervisor({
    id: String(index),
    limits: LIMITS,
    start: async (signal) => {
      const process = await start(index, signal);
      pids.push(process.pid);
      return process;
    },
  });
  return { supervisor, pids };
}

/** Calls until `isOver`, and notes what comes of it; throws at an error that is none of ours. */
async function keepCalling(
  { supervisor }: Victim,
  outcomes: Outcomes,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const start = performance.now();
    try {
      const args = { text: 'hello', wait: Math.random() * LONGEST_PAUSE_MS };
      await supervisor.call('echo', args, { timeoutMs: CALL_MS });
      outcomes.results++;
    } catch (error) {
      if (!(error instanceof LifeSavorError)) throw error;
      outcomes.errors.set(error.code, (outcomes.errors.get(error.code) ?? 0) + 1);
    }
    outcomes.slowestMs = Math.max(outcomes.slowestMs, performance.now() - start);
  }
}

/** Bytes in use once everything that can be freed has been; what a first round frees may hold more. */
async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function killSomeProcess({ kill }: Chaos, skills: readonly Victim[]): Promise<void> {
  for (;;) {
    const skill = skills[Math.floor(Math.random() * skills.length)]!;
    const newest = skill.pids.at(-1);
    if (newest !== undefined && kill(newest)) return;
    await sleep(5);
  }
}
