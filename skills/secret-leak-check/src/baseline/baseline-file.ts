import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlainFile } from '../../../kit/folder/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';
import { BASELINE_FILE, type Baseline, formatBaseline, parseBaseline } from './baseline.ts';

const MOST_BYTES = 1_000_000;

/** The baseline of a folder, if it has one. @throws Refusal when it is damaged. */
export async function readBaseline(root: string): Promise<Baseline | undefined> {
  const bytes = await readPlainFile(join(root, BASELINE_FILE), MOST_BYTES).catch(
    (error: unknown) => {
      if (error instanceof Refusal && error.code === 'FILE_UNREADABLE' && isMissing(error.cause))
        return undefined;
      throw error;
    },
  );
  return bytes && parseBaseline(new TextDecoder().decode(bytes));
}

/** Replaces the baseline in one step. @throws Refusal when it cannot be written. */
export async function writeBaseline(root: string, baseline: Baseline): Promise<void> {
  const path = join(root, BASELINE_FILE);
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, formatBaseline(baseline), { flag: 'wx' });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw new Refusal(
      'OUTPUT_UNWRITABLE',
      'The baseline cannot be written.',
      'Check that you may write into the folder.',
      { cause },
    );
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
