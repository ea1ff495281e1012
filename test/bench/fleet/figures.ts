import { readFileSync } from 'node:fs';

/** What a process full of agents says of itself. */
export interface Figures {
  online: number;
  /** When each came online; milliseconds by the process's own clock. */
  arrivals: number[];
  commands: number;
  beats: number;
  /** Bytes. */
  rss: number;
  cpuMs: number;
}

/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Processor time of another process until now, in milliseconds. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** How many came in the fullest second, and in how many seconds all of them did. */
export function spreadOf(arrivals: readonly number[]): { fullest: number; seconds: number } {
  const sorted = [...arrivals].sort((a, b) => a - b);
  let fullest = 0;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while (sorted[last]! - sorted[first]! >= 1000) first += 1;
    fullest = Math.max(fullest, last - first + 1);
  }
  return { fullest, seconds: (sorted.at(-1)! - sorted[0]!) / 1000 };
}
