import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensurePrivateFolder } from '../../private-files.ts';
import type { Entry } from '../catalogue/standing.ts';
import { contentHash } from '../content/index.ts';
import { type ReviewFinding, reviewApart } from '../review/index.ts';
import { changedSince, skillInvalid } from './skill-host-errors.ts';

export interface Reviewed {
  /** Of the files that were looked over. */
  hash: string;
  findings: ReviewFinding[];
}

/**
 * Looks over what is about to be approved: a copy with the very hash that is. Whoever changes the
 * folder meanwhile and back again has nothing of it.
 * @throws LifeSavorError SKILL_INVALID, SKILL_CHANGED, and as `reviewApart`.
 */
export async function reviewCopy(
  { skill, hash }: Entry,
  home: string,
  signal: AbortSignal,
): Promise<Reviewed> {
  if (hash === undefined) throw skillInvalid();
  ensurePrivateFolder(home);
  const draft = await mkdtemp(join(home, '.review-'));
  try {
    const copy = join(draft, skill.id);
    await cp(skill.folder, copy, { recursive: true, verbatimSymlinks: true });
    if ((await contentHash(copy)) !== hash) throw changedSince();
    return { hash, findings: await reviewApart(copy, signal) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
