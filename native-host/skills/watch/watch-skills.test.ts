import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf, watchSkills } from './watch-skills.ts';

let folder: string;
let root: string;
let other: string;
let stop: AbortController;
let seen: string[];
const errors: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skills-'));
  root = join(folder, 'skills');
  other = join(folder, 'not', 'there', 'yet');
  mkdirSync(join(root, 'old'), { recursive: true });
  write('old/SKILL.md');
  stop = new AbortController();
  seen = [];
  await watchSkills({
    roots: [root, other],
    signal: stop.signal,
    onChange: (from, name) => void seen.push(`${from === root ? '' : 'other:'}${name}`),
    onError: (error) => errors.push(error),
  });
});
afterEach(() => {
  stop.abort();
  rmSync(folder, { recursive: true, force: true });
  expect(errors).toEqual([]);
});

function write(path: string, content = 'x'): void {
  writeFileSync(join(root, path), content);
}

/** What was told, once nothing has been for a while. */
async function told(): Promise<string[]> {
  await vi.waitFor(() => expect(seen).not.toEqual([]), 5000);
  await sleep(700);
  return seen;
}

describe('a folder of skills', () => {
  it('tells of a new skill once, however many files it has', async () => {
    const source = join(folder, 'source');
    for (let i = 0; i < 20; i++) {
      mkdirSync(join(source, `d${i}`), { recursive: true });
      for (let n = 0; n < 25; n++) writeFileSync(join(source, `d${i}`, `${n}.txt`), 'x');
    }
    cpSync(source, join(root, 'new'), { recursive: true });
    expect(await told()).toEqual(['new']);
  });

  it('tells of a slow copy when it is done', async () => {
    mkdirSync(join(root, 'slow'));
    for (let i = 0; i < 12; i++) {
      write(`slow/${i}.txt`);
      await sleep(15);
    }
    expect(await told()).toEqual(['slow']);
  });

  it('tells of a program that never stops writing all the same', async () => {
    for (let i = 0; i < 75 && seen.length === 0; i++) {
      write('old/log.txt', String(i));
      await sleep(80);
    }
    expect(seen).toEqual(['old']);
  }, 15_000);

  it('tells of a change deep inside, of a removed file, and of what is gone', async () => {
    mkdirSync(join(root, 'old', 'a', 'b'), { recursive: true });
    expect(await told()).toEqual(['old']);
    seen = [];
    write('old/a/b/c.txt');
    expect(await told()).toEqual(['old']);
    seen = [];
    rmSync(join(root, 'old', 'SKILL.md'));
    expect(await told()).toEqual(['old']);
    seen = [];
    rmSync(join(root, 'old'), { recursive: true });
    expect(await told()).toEqual(['old']);
  }, 15_000);

  it('tells of both names when a skill is renamed', async () => {
    renameSync(join(root, 'old'), join(root, 'new'));
    expect((await told()).toSorted()).toEqual(['new', 'old']);
  });

  it('follows no link, not even a loop', async () => {
    symlinkSync(root, join(root, 'old', 'loop'));
    symlinkSync('/', join(root, 'old', 'everything'));
    expect(await told()).toEqual(['old']);
    seen = [];
    writeFileSync(join(folder, 'outside.txt'), 'x');
    await sleep(400);
    expect(seen).toEqual([]);
  });

  it('may come into being later', async () => {
    mkdirSync(join(other, 'late'), { recursive: true });
    writeFileSync(join(other, 'late', 'SKILL.md'), 'x');
    expect(await told()).toEqual(['other:late']);
  });

  it('is left alone once nobody listens any more', async () => {
    stop.abort();
    write('old/late.txt');
    await sleep(500);
    expect(seen).toEqual([]);
  });
});

it('knows the skill a path belongs to, and takes what is hidden for none', () => {
  expect(placeOf('/a/b/skill/x/y.txt', ['/a/b'])).toEqual({ root: '/a/b', name: 'skill' });
  expect(placeOf('/a/b/.cache/y.txt', ['/a/b'])).toBeUndefined();
  expect(placeOf('/a/b', ['/a/b'])).toBeUndefined();
  expect(placeOf('/a/bc/skill', ['/a/b'])).toBeUndefined();
});
