import { countTree, readSharedMemory, readTree, type TreeReading } from './read-tree.ts';

/** What the watcher holds the sandbox to; undefined where the kernel does. */
export interface WatchedLimits {
  memoryBytes: number | undefined;
  tasks: number | undefined;
}

export type Excess = 'memory' | 'processes';

/** How the watcher looks; the functions of `read-tree.ts` but in tests. */
export interface TreeReader {
  count(): number;
  read(): TreeReading | undefined;
  readShared(): Promise<number>;
}

export interface TreeWatch {
  /** The most memory seen at a look. */
  peakBytes(): number;
  stop(): void;
}

const EVERY_MS = 250;
/** For the exact look; a sandbox that keeps the kernel from it longer is taken by the plain sum. */
const SHARED_MS = 1000;

/**
 * Looks four times a second at what a sandbox takes and calls `onExcess` once when it is too much.
 * A skill can be over its limit for so long; how far is bounded by the limits of each process.
 */
export function watchTree(
  reader: TreeReader,
  limits: WatchedLimits,
  onExcess: (excess: Excess) => void,
): TreeWatch {
  let peak = 0;
  let isLooking = false;
  const look = async (): Promise<Excess | undefined> => {
    if (isCrowded(reader, limits)) return 'processes';
    const reading = reader.read();
    if (!reading) return undefined;
    peak = Math.max(peak, reading.memoryBytes + reading.scratchBytes);
    return await excessOf(reading, limits, reader);
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look().then((excess) => {
      isLooking = false;
      if (!excess) return;
      clearInterval(timer);
      onExcess(excess);
    });
  }, EVERY_MS);
  timer.unref();
  return { peakBytes: () => peak, stop: () => clearInterval(timer) };
}

/** The reader of a real sandbox. */
export function treeReader(init: number): TreeReader {
  return {
    count: () => countTree(init),
    read: () => readTree(init),
    readShared: () => readSharedMemory(init),
  };
}

/** To read thousands of processes one by one would hold the agent up. */
function isCrowded(reader: TreeReader, { tasks }: WatchedLimits): boolean {
  return tasks !== undefined && reader.count() > tasks;
}

async function excessOf(
  { memoryBytes: plain, scratchBytes, threads }: TreeReading,
  { memoryBytes, tasks }: WatchedLimits,
  reader: TreeReader,
): Promise<Excess | undefined> {
  if (tasks !== undefined && threads > tasks) return 'processes';
  if (memoryBytes === undefined || plain + scratchBytes <= memoryBytes) return undefined;
  const late = new Promise<number>((resolve) => {
    setTimeout(() => resolve(plain), SHARED_MS).unref();
  });
  const shared = await Promise.race([reader.readShared(), late]);
  return shared + scratchBytes > memoryBytes ? 'memory' : undefined;
}
