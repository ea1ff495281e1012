import { readFileSync } from 'node:fs';

/** So much of it fits into a result. */
const MOST_BYTES = 160 * 1024;

/** The last lines of the agent's log, the newest last; none where there is no log. */
export function lastLogLines(file: string, count: number): string[] {
  const lines = [`${file}.1`, file].flatMap((path) => linesOf(path)).slice(-count);
  let bytes = 0;
  const first = lines.findLastIndex((line) => {
    bytes += Buffer.byteLength(line) + 4;
    return bytes > MOST_BYTES;
  });
  return lines.slice(first + 1);
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
