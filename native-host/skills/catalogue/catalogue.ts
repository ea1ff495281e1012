import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { contentHash } from '../content/index.ts';
import { readSkill, type SkillSource } from '../format/index.ts';
import type { Entry } from './standing.ts';

/** A folder whose folders are skills. */
export interface SkillRoot {
  path: string;
  source: SkillSource;
}

/**
 * The skills that lie in some folders, as they are now. Of several with one name the one whose root
 * comes first counts.
 */
export class Catalogue {
  readonly #roots: readonly SkillRoot[];
  /** By root and name. */
  readonly #entries = new Map<string, Entry>();
  /** What is being read; a folder is read once more when it changes meanwhile. */
  readonly #reading = new Map<string, Promise<void>>();

  constructor(roots: readonly SkillRoot[]) {
    this.#roots = roots;
  }

  /** Reads all of them. */
  async readAll(): Promise<void> {
    for (const root of this.#roots) {
      const names = await readdir(root.path).catch(() => []);
      for (const name of names) if (!name.startsWith('.')) await this.read(root.path, name);
    }
  }

  /** Reads one folder again, or forgets it where it is gone. Never rejects. */
  read(path: string, name: string): Promise<void> {
    const key = keyOf(path, name);
    const root = this.#roots.find((each) => each.path === path);
    if (!root) return Promise.resolve();
    const before = this.#reading.get(key) ?? Promise.resolve();
    const reading = before.then(async () => {
      const entry = await entryOf(join(path, name), root.source);
      if (entry) this.#entries.set(key, entry);
      else this.#entries.delete(key);
    });
    this.#reading.set(key, reading);
    return reading.finally(() => {
      if (this.#reading.get(key) === reading) this.#reading.delete(key);
    });
  }

  /** Every skill, by id. */
  all(): Entry[] {
    const byId = new Map<string, Entry>();
    for (const { path } of this.#roots) {
      for (const [key, entry] of this.#entries)
        if (key.startsWith(keyOf(path, '')) && !byId.has(entry.skill.id))
          byId.set(entry.skill.id, entry);
    }
    return [...byId.values()].sort((a, b) => (a.skill.id < b.skill.id ? -1 : 1));
  }

  get(id: string): Entry | undefined {
    return this.all().find(({ skill }) => skill.id === id);
  }
}

function keyOf(root: string, name: string): string {
  return `${root}\0${name}`;
}

async function entryOf(folder: string, source: SkillSource): Promise<Entry | undefined> {
  // A link is no skill: what it leads to could be exchanged without a word.
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return undefined;
  const skill = await readSkill(folder, source);
  try {
    return { skill, hash: await contentHash(folder) };
  } catch (error) {
    return { skill, problem: toLifeSavorError(error).code };
  }
}
