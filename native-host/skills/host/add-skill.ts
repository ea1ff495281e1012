import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { skillIdSchema } from '../../../shared/protocol/skills.ts';
import { contentHash } from '../content/index.ts';
import type { Skill } from '../format/index.ts';
import { noSkillThere, notTheUsers, skillExists } from './skill-host-errors.ts';
import { unpackBundle } from './unpack-bundle.ts';

/**
 * Copies the skill at `path`, a folder or an `.mcpb` archive, below `root`, whole or not at all.
 * @returns its id: the name of the folder, or of the archive without its end
 * @throws LifeSavorError SKILL_INVALID, SKILL_EXISTS, SKILL_ARCHIVE_INVALID, those of the content.
 */
export async function addSkill(path: string, root: string): Promise<string> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) throw noSkillThere();
  const id = idOf(path, stats.isDirectory());
  const target = join(root, id);
  if (existsSync(target)) throw skillExists();
  await mkdir(root, { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(join(root, '.adding-'));
  try {
    const content = join(draft, id);
    if (stats.isDirectory()) await copyFolder(path, content);
    else await unpackBundle(path, content);
    if (!existsSync(join(content, 'SKILL.md')) && !existsSync(join(content, 'manifest.json')))
      throw noSkillThere();
    await rename(content, target);
    return id;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @throws LifeSavorError SKILL_KEPT for a skill that is not the user's own. */
export async function removeSkill({ folder, source }: Skill): Promise<void> {
  if (source !== 'user') throw notTheUsers();
  await rm(folder, { recursive: true, force: true });
}

/** What cannot be hashed cannot be approved, so that it is not even copied. */
async function copyFolder(from: string, to: string): Promise<void> {
  await contentHash(from);
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

function idOf(path: string, isFolder: boolean): string {
  const name = isFolder ? basename(path) : basename(path, extname(path));
  const id = name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  if (skillIdSchema.safeParse(id).success) return id;
  throw new LifeSavorError(
    'SKILL_INVALID',
    'The name of the folder is no name for a skill.',
    'Use small letters, digits and dashes.',
  );
}
