import { readdirSync, readFileSync, statfsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SCRATCH_FOLDER } from '../places.ts';
import type { SandboxUsage } from '../sandbox.ts';

const KIB = 1024;
/** Of times in /proc/…/stat; the kernel fixes it for programs at 100 a second. */
const MS_OF_TICK = 10;
/** What the kernel keeps of a file on a temporary file system besides its content. */
const INODE_BYTES = 1024;

/** What a sandbox holds, beyond what a person is told. */
export interface TreeReading extends SandboxUsage {
  /** Content and number of the files in its scratch folder, as memory: there they are. */
  scratchBytes: number;
  threads: number;
}

interface ProcessReading {
  memoryBytes: number;
  cpuMs: number;
  threads: number;
}

/**
 * Reads what all processes of a sandbox take, from its own `/proc`, which shows them and no other.
 * @param init the first process of the sandbox, as we see it
 * @returns undefined when it has gone
 */
export function readTree(init: number): TreeReading | undefined {
  const root = `/proc/${init}/root`;
  const pids = pidsIn(`${root}/proc`);
  const readings = pids
    .map((pid) => readProcess(`${root}/proc/${pid}`))
    .filter((reading) => reading !== undefined);
  if (readings.length === 0) return undefined;
  const sum = (of: keyof ProcessReading) => readings.reduce((all, each) => all + each[of], 0);
  return {
    memoryBytes: sum('memoryBytes'),
    cpuMs: sum('cpuMs'),
    threads: sum('threads'),
    // The first one is bwrap's own.
    processes: readings.length - 1,
    scratchBytes: scratchBytes(`${root}${SCRATCH_FOLDER}`),
  };
}

/** How many processes there are, which is cheap to find out however many there are. */
export function countTree(init: number): number {
  return pidsIn(`/proc/${init}/root/proc`).length;
}

/**
 * What they take when memory that several share counts once. The kernel locks the memory of a process
 * for it, and that can take long while the process forks: nobody must wait for it.
 */
export async function readSharedMemory(init: number): Promise<number> {
  const root = `/proc/${init}/root/proc`;
  let sum = 0;
  for (const pid of pidsIn(root)) sum += await proportional(`${root}/${pid}`);
  return sum;
}

function readProcess(folder: string): ProcessReading | undefined {
  const status = tryRead(`${folder}/status`);
  const stat = tryRead(`${folder}/stat`);
  if (status === '' || stat === '') return undefined;
  return {
    memoryBytes: kib(status, 'RssAnon') + kib(status, 'RssShmem'),
    threads: Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1),
    cpuMs: ticksOf(stat) * MS_OF_TICK,
  };
}

/** Its own time and that of children it has waited for: fields 14 to 17, after a name that may hold anything. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

async function proportional(folder: string): Promise<number> {
  try {
    const rollup = await readFile(`${folder}/smaps_rollup`, 'utf8');
    return kib(rollup, 'Pss_Anon') + kib(rollup, 'Pss_Shmem');
  } catch {
    const status = tryRead(`${folder}/status`);
    return kib(status, 'RssAnon') + kib(status, 'RssShmem');
  }
}

function kib(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * KIB;
}

function scratchBytes(folder: string): number {
  try {
    const { blocks, bfree, bsize, files, ffree } = statfsSync(folder);
    return (blocks - bfree) * bsize + (files - ffree) * INODE_BYTES;
  } catch {
    return 0;
  }
}

function pidsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Processes come and go between two looks. */
function tryRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
