import { type FileHandle, open, writeFile } from 'node:fs/promises';
import type { Segment } from './segment-files.ts';

const STEP_BYTES = 64 * 1024;

/**
 * Moves what stands behind the last line feed, which an agent that was killed had not finished, into
 * a file `….torn` beside the segment. Gives its length; 0 where the segment ends with a whole line.
 * @throws the error of the file system.
 */
export async function moveTornLine({ path }: Segment): Promise<number> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const end = await endOfLines(file, size);
    if (end === size) return 0;
    // Copied before it is cut off: a kill in between leaves it twice, never not at all.
    await copy(file, { from: end, to: size }, path.replace(/\.jsonl$/, `-${end}.torn`));
    await file.truncate(end);
    await file.datasync();
    return size - end;
  } finally {
    await file.close();
  }
}

async function endOfLines(file: FileHandle, size: number): Promise<number> {
  const bytes = Buffer.alloc(STEP_BYTES);
  let end = size;
  while (end > 0) {
    const from = Math.max(0, end - STEP_BYTES);
    const { bytesRead } = await file.read(bytes, 0, end - from, from);
    const at = bytes.subarray(0, bytesRead).lastIndexOf('\n');
    if (at >= 0) return from + at + 1;
    end = from;
  }
  return 0;
}

async function copy(
  file: FileHandle,
  { from, to }: { from: number; to: number },
  path: string,
): Promise<void> {
  await writeFile(path, '', { mode: 0o600 });
  const bytes = Buffer.alloc(STEP_BYTES);
  for (let at = from; at < to; at += STEP_BYTES) {
    const { bytesRead } = await file.read(bytes, 0, Math.min(STEP_BYTES, to - at), at);
    await writeFile(path, bytes.subarray(0, bytesRead), { flag: 'a', flush: true });
  }
}
