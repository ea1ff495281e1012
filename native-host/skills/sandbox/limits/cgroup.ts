import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CgroupPlaces } from './cgroup-places.ts';

const PREFIX = 'lifesavor-skill-';
/** A group can be removed a moment after its last process has ended. */
const REMOVE_TRIES = 40;
const REMOVE_PAUSE_MS = 25;

/** A control group for one skill. */
export interface Cgroup {
  limitsMemory: boolean;
  limitsTasks: boolean;
  /**
   * Files a program with one thread writes `0` to, to be in the group with all that it starts from
   * then on. Nobody has to wait for that, unlike for `add`; none where the kernel has no such way.
   */
  ownDoors: readonly string[];
  /**
   * Puts a process in, and with it all that it starts from then on. Rejects when that is refused. The
   * kernel may take ten milliseconds for it.
   */
  add(pid: number): Promise<void>;
  /** How often the kernel has killed in it for want of memory. */
  memoryKills(): number;
  /** The most memory it ever had; undefined where the kernel does not say. */
  peakBytes(): number | undefined;
  /** Once it is empty. Never rejects. */
  remove(): Promise<void>;
}

interface Part {
  folder: string;
  controllers: readonly ('memory' | 'pids')[];
}

/** Makes a group with the limits set; undefined where the kernel refuses. */
export function createCgroup(
  places: CgroupPlaces,
  name: string,
  limits: { memoryBytes: number; tasks: number },
): Cgroup | undefined {
  const made: Part[] = [];
  for (const part of partsOf(places, `${PREFIX}${name}`)) {
    if (isMade(part, places.version, limits)) made.push(part);
  }
  if (made.length === 0) return undefined;
  const memory = made.find(({ controllers }) => controllers.includes('memory'))?.folder;
  return {
    limitsMemory: memory !== undefined,
    limitsTasks: made.some(({ controllers }) => controllers.includes('pids')),
    // In version 2, `0` is as slow as any other number.
    ownDoors: places.version === 1 ? made.map(({ folder }) => join(folder, 'tasks')) : [],
    add: async (pid) => {
      const doors = made.map(({ folder }) => join(folder, 'cgroup.procs'));
      await Promise.all(doors.map((door) => writeFile(door, String(pid))));
    },
    memoryKills: () => (memory ? memoryKills(memory, places.version) : 0),
    peakBytes: () => (memory ? peakOf(memory, places.version) : undefined),
    remove: () => removeAll(made.map(({ folder }) => folder)),
  };
}

/**
 * Removes groups that an agent left behind when it was killed. Those with processes in them stay, and
 * so do those of agents that live: they may just be about to use them.
 */
export function removeEmptyCgroups(places: CgroupPlaces): void {
  for (const { folder } of partsOf(places, '')) {
    const left = namesIn(folder).filter((name) => name.startsWith(PREFIX) && !isUsed(name));
    for (const name of left) tryRemove(join(folder, name));
  }
}

/** By the number of the agent's process, which is the first in the name. */
function isUsed(name: string): boolean {
  const pid = Number(/\d+/.exec(name.slice(PREFIX.length))?.[0] ?? 0);
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function partsOf(places: CgroupPlaces, name: string): Part[] {
  if (places.version === 2)
    return [{ folder: join(places.folder, name), controllers: ['memory', 'pids'] }];
  const parts: Part[] = [];
  if (places.memory) parts.push({ folder: join(places.memory, name), controllers: ['memory'] });
  if (places.pids) parts.push({ folder: join(places.pids, name), controllers: ['pids'] });
  return parts;
}

function isMade(
  { folder, controllers }: Part,
  version: 1 | 2,
  { memoryBytes, tasks }: { memoryBytes: number; tasks: number },
): boolean {
  try {
    mkdirSync(folder);
    if (controllers.includes('memory')) limitMemory(folder, version, String(memoryBytes));
    if (controllers.includes('pids')) writeFileSync(join(folder, 'pids.max'), String(tasks));
    return true;
  } catch {
    tryRemove(folder);
    return false;
  }
}

/** Swap does not count as room. Kernels without accounting for swap lack that file. */
function limitMemory(folder: string, version: 1 | 2, bytes: string): void {
  if (version === 2) {
    writeFileSync(join(folder, 'memory.max'), bytes);
    tryWrite(join(folder, 'memory.swap.max'), '0');
    tryWrite(join(folder, 'memory.oom.group'), '1');
    return;
  }
  writeFileSync(join(folder, 'memory.limit_in_bytes'), bytes);
  tryWrite(join(folder, 'memory.memsw.limit_in_bytes'), bytes);
}

function memoryKills(folder: string, version: 1 | 2): number {
  const text = tryRead(join(folder, version === 2 ? 'memory.events' : 'memory.oom_control'));
  return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0);
}

function peakOf(folder: string, version: 1 | 2): number | undefined {
  const text = tryRead(join(folder, version === 2 ? 'memory.peak' : 'memory.max_usage_in_bytes'));
  return text === '' ? undefined : Number(text);
}

async function removeAll(folders: readonly string[]): Promise<void> {
  for (let tries = 0; tries < REMOVE_TRIES; tries++) {
    if (folders.filter((folder) => !tryRemove(folder)).length === 0) return;
    await sleep(REMOVE_PAUSE_MS, undefined, { ref: false });
  }
}

function tryRemove(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

function tryWrite(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    // It is one more safeguard where there is one.
  }
}

function tryRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
