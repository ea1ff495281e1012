import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../../errno.ts';

/** As many as Linux follows. */
const MAX_LINKS = 40;
/** Folders that one link may lead through. */
const MAX_STEPS = 256;
const LEAVES = 'is a link that leaves the folder';

/** Follows the links of one skill's folder without ever looking outside of it. */
export class Links {
  readonly #folder: string;
  /** What was found out before: many links lead through the same folders. */
  readonly #targets = new Map<string, string | undefined>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Why a link may not be part of a skill, as the end of a sentence; undefined when it may: it
   * stays in the folder however it is followed, also where nothing is at its end.
   */
  async whyUnfit(path: string): Promise<string | undefined> {
    const ahead = path.split('/').reverse();
    const behind: string[] = [];
    let links = 0;
    let steps = 0;
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
      if (step === '' || step === '.') continue;
      if (++steps > MAX_STEPS) return 'is a link that leads through too many folders';
      if (step === '..') {
        if (behind.pop() === undefined) return LEAVES;
        continue;
      }
      behind.push(step);
      const target = await this.targetOf(behind.join('/'));
      if (target === undefined) continue;
      behind.pop();
      if (++links > MAX_LINKS) return 'is a link in a loop';
      // What is absolute would lead elsewhere once the skill is copied or run.
      if (/^[\\/]|^[A-Za-z]:/.test(target)) return LEAVES;
      ahead.push(...splitTarget(target).reverse());
    }
    return undefined;
  }

  /** Where a link leads, as it is written; undefined for what is no link, or not there. */
  async targetOf(path: string): Promise<string | undefined> {
    if (!this.#targets.has(path))
      this.#targets.set(path, await readTarget(join(this.#folder, path)));
    return this.#targets.get(path);
  }
}

function splitTarget(target: string): string[] {
  return target.split(process.platform === 'win32' ? /[\\/]/ : '/');
}

async function readTarget(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink()
      ? textOf(await readlink(path, 'buffer'))
      : undefined;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** A target that is no UTF-8 counts as one that leaves: it would be taken for another. */
function textOf(target: Buffer): string {
  const text = target.toString('utf8');
  return Buffer.from(text).equals(target) ? text : '/';
}
