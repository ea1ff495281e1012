import { rm, writeFile } from 'node:fs/promises';
import { Refusal } from '../tool/index.ts';

/** How many names are tried before the folder counts as full of copies. */
const MOST_NAMES = 100;

/**
 * Writes a file that was not there before: never over another one, and none is left half written.
 * `nameOf(n)` gives the path to try as the n-th, from 1. Returns the path written.
 * @throws Refusal when nothing can be written.
 */
export async function writeNew(
  nameOf: (attempt: number) => string,
  content: Uint8Array | string,
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 1; attempt <= MOST_NAMES; attempt++) {
    const path = nameOf(attempt);
    if (await tryWrite(path, content, signal)) return path;
  }
  throw new Refusal(
    'OUTPUT_UNWRITABLE',
    'There are too many copies of this file already.',
    'Remove the ones you do not need.',
  );
}

/** False when something of that name is there. */
async function tryWrite(
  path: string,
  content: Uint8Array | string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', signal });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    await rm(path, { force: true }).catch(() => {});
    signal.throwIfAborted();
    throw new Refusal(
      'OUTPUT_UNWRITABLE',
      'The copy cannot be written.',
      'Check that you may write into the folder and that the disk is not full.',
      { cause },
    );
  }
}
