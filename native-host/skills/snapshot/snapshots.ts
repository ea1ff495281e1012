import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { ensurePrivateFolder } from '../../private-files.ts';
import { contentHash } from '../content/index.ts';

/** Of a hash; enough that two never meet, and short enough for a path. */
const HASH_CHARS = 32;

/**
 * Copies of approved skills, each as it was when it was approved. What runs is the copy: whoever
 * changes the folder of a skill, even while it is being started, changes nothing that runs.
 */
export class Snapshots {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The copy of `source` with this hash, made where there is none.
   * @throws LifeSavorError SKILL_CHANGED when the folder holds something else by now; those of `contentHash`.
   */
  async take(id: string, source: string, hash: string): Promise<string> {
    ensurePrivateFolder(this.#folder);
    const wanted = join(this.#folder, nameOf(id, hash));
    if ((await hashOf(wanted)) === hash) return wanted;
    const draft = await mkdtemp(join(this.#folder, '.new-'));
    try {
      await cp(source, draft, { recursive: true, verbatimSymlinks: true });
      if ((await contentHash(draft)) !== hash) throw changed();
      await rm(wanted, { recursive: true, force: true });
      await rename(draft, wanted);
      return wanted;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  /** Removes every copy of a skill but the one with `hash`. */
  async keepOnly(id: string, hash?: string): Promise<void> {
    const kept = hash === undefined ? '' : nameOf(id, hash);
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names)
      if (name.startsWith(`${id}@`) && name !== kept)
        await rm(join(this.#folder, name), { recursive: true, force: true });
  }
}

function nameOf(id: string, hash: string): string {
  return `${id}@${hash.slice(0, HASH_CHARS)}`;
}

async function hashOf(folder: string): Promise<string | undefined> {
  return await contentHash(folder).catch(() => undefined);
}

function changed(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CHANGED',
    'The skill was changed since it was looked at.',
    'Look at it again with "lifesavor skills show", then approve it.',
  );
}
