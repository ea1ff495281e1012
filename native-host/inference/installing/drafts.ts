import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How folders of models begin that are being made or removed. No model is called like that. */
export const DRAFT = '.draft-';

/** Removes what an agent that was killed amid its work has left below `root`. Never rejects. */
export async function sweepDrafts(root: string): Promise<void> {
  const left = namesIn(root).filter((name) => name.startsWith(DRAFT));
  const remove = (name: string) => rm(join(root, name), { recursive: true, force: true });
  await Promise.allSettled(left.map(remove));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
