import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Recognizer } from '../../../shared/detect/engine/recognizer.ts';
import { createDetector } from '../../../shared/detect/index.ts';
import { RECOGNIZERS } from '../../../shared/detect/recognizers/index.ts';
import { evolve, type HostileLine, lineOf, timeOf } from './evolve.ts';
import { seeded } from './random.ts';

const NS_PER_MS = 1_000_000;
/** Below this, what scanning costs without any rule is most of it. */
const LEAST_UNITS = 2000;
/**
 * Recognizers searched in one thread. V8 stops optimising regular expressions where it holds more
 * than 16 MB of machine code, and a search that tries all of them in every way would get there.
 */
const GROUP = 64;

export interface Worst {
  readonly id: string;
  readonly line: HostileLine;
  /** Nanoseconds for each unit of work the line was charged: far over 30, and the rule's `effort` is too low. */
  readonly price: number;
}

interface Job {
  readonly from: number;
  readonly milliseconds: number;
  readonly seed: number;
}

/** The slowest line for each recognizer alone, slowest first; `milliseconds` for each of them. */
export async function searchAlone(milliseconds: number, seed: number): Promise<Worst[]> {
  const found: Worst[] = [];
  for (let from = 0; from < RECOGNIZERS.length; from += GROUP)
    found.push(...(await inThread({ from, milliseconds, seed: seed + from })));
  return found.sort((a, b) => b.line.ms - a.line.ms);
}

function inThread(job: Job): Promise<Worst[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function worstAlone(recognizer: Recognizer, milliseconds: number, random: () => number): Worst {
  const detector = createDetector({ recognizers: [recognizer] });
  const scan = (text: string) => detector.scan(text);
  const [line] = evolve({ recognizers: [recognizer], scan, random, milliseconds });
  const { atoms } = line!;
  // What was slow only because its code was new is timed again.
  const ms = Math.min(line!.ms, timeOf(scan, lineOf(atoms)));
  const price = (ms * NS_PER_MS) / Math.max(LEAST_UNITS, detector.spent);
  return { id: recognizer.id, line: { atoms, ms }, price };
}

if (!isMainThread) {
  const { from, milliseconds, seed }: Job = workerData;
  const random = seeded(seed);
  const group = RECOGNIZERS.slice(from, from + GROUP);
  parentPort!.postMessage(group.map((one) => worstAlone(one, milliseconds, random)));
}
