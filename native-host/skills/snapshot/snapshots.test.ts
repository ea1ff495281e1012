import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentHash } from '../content/index.ts';
import { Snapshots } from './snapshots.ts';

let folder: string;
let skill: string;
let snapshots: Snapshots;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  skill = join(folder, 'skills', 'notes');
  mkdirSync(join(skill, 'lib'), { recursive: true });
  writeFileSync(join(skill, 'SKILL.md'), 'as approved');
  writeFileSync(join(skill, 'lib', 'run.mjs'), 'run()');
  snapshots = new Snapshots(join(folder, 'approved'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('hold a skill as it was approved, whatever becomes of its folder', async () => {
  const hash = await contentHash(skill);
  const copy = await snapshots.take('notes', skill, hash);
  writeFileSync(join(skill, 'SKILL.md'), 'exchanged');
  expect(readFileSync(join(copy, 'SKILL.md'), 'utf8')).toBe('as approved');
  expect(await snapshots.take('notes', skill, hash)).toBe(copy);
});

it('are not made of something that was changed since, and nothing is left of the try', async () => {
  const hash = await contentHash(skill);
  writeFileSync(join(skill, 'lib', 'run.mjs'), 'steal()');
  await expect(snapshots.take('notes', skill, hash)).rejects.toMatchObject({
    code: 'SKILL_CHANGED',
  });
  expect(readdirSync(join(folder, 'approved'))).toEqual([]);
});

it('are made anew when somebody changed them', async () => {
  const hash = await contentHash(skill);
  const copy = await snapshots.take('notes', skill, hash);
  writeFileSync(join(copy, 'lib', 'run.mjs'), 'steal()');
  await snapshots.take('notes', skill, hash);
  expect(readFileSync(join(copy, 'lib', 'run.mjs'), 'utf8')).toBe('run()');
});

it('go with the approval they belong to, and leave those of others alone', async () => {
  const hash = await contentHash(skill);
  await snapshots.take('notes', skill, hash);
  await snapshots.take('notes-2', skill, hash);
  writeFileSync(join(skill, 'SKILL.md'), 'next version');
  const next = await contentHash(skill);
  const copy = await snapshots.take('notes', skill, next);
  await snapshots.keepOnly('notes', next);
  expect(readdirSync(join(folder, 'approved'))).toHaveLength(2);
  await snapshots.keepOnly('notes');
  expect(readdirSync(join(folder, 'approved'))).toEqual([expect.stringMatching(/^notes-2@/)]);
  expect(copy).toContain('notes@');
});
