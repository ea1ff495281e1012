import { readdirSync, readFileSync } from 'node:fs';

/** One process, as the kernel tells it. */
export interface ProcessRow {
  pid: number;
  parent: number;
  cpuMs: number;
  /** It has ended, and waits for its parent to notice. */
  isZombie: boolean;
}

/** The kernel counts in these for programs, on every machine. */
const MS_PER_TICK = 10;

/** Every process of the machine; none where there is no /proc. */
export function readProcesses(): ProcessRow[] {
  return pids()
    .map(readRow)
    .filter((row) => row !== undefined);
}

/** Whether a process was started with `line`, a whole `NAME=value`, in its environment. */
export function hasInEnvironment(pid: number, line: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(line);
  } catch {
    // Gone, or somebody else's.
    return false;
  }
}

/** Resident memory of a process, 0 when it is gone. */
export function memoryBytesOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The rows of `roots` and of everything that descends from them. */
export function withDescendants(
  rows: readonly ProcessRow[],
  roots: ReadonlySet<number>,
): ProcessRow[] {
  const found = new Set(roots);
  // A child may stand before its parent in the table.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
  }
  return rows.filter(({ pid }) => found.has(pid));
}

function pids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** See proc_pid_stat(5): the name of the program, in brackets, may hold anything. */
function readRow(pid: number): ProcessRow | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent] = fields;
    const ticks = Number(fields[11]) + Number(fields[12]);
    return {
      pid,
      parent: Number(parent),
      cpuMs: ticks * MS_PER_TICK,
      isZombie: state === 'Z' || state === 'X',
    };
  } catch {
    return undefined;
  }
}
