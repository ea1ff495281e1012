import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';

const SEED = 20_261_201;

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'skill-hash-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

let made = 0;
function newFolder(): string {
  const folder = join(base, `skill-${made++}`);
  mkdirSync(folder);
  return folder;
}

interface File {
  path: string;
  content: string;
  executable?: boolean;
}

function write(folder: string, files: readonly File[]): void {
  for (const { path, content, executable } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    chmodSync(join(folder, path), executable ? 0o755 : 0o644);
  }
}

const SKILL: readonly File[] = [
  { path: 'SKILL.md', content: '---\nname: a\n---\n' },
  { path: 'server/index.js', content: 'console.log(1)\n' },
  { path: 'server/run.sh', content: '#!/bin/sh\n', executable: true },
];

function newSkill(): string {
  const folder = newFolder();
  write(folder, SKILL);
  return folder;
}

describe('the content hash', () => {
  it('is the same for the same files, wherever they lie', async () => {
    const hash = await contentHash(newSkill());
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await contentHash(newSkill())).toBe(hash);
  });

  const changes: readonly [string, (folder: string) => void][] = [
    ['one byte', (folder) => writeFileSync(join(folder, 'server/index.js'), 'console.log(2)\n')],
    ['a cut file', (folder) => truncateSync(join(folder, 'server/index.js'), 3)],
    ['an executable bit', (folder) => chmodSync(join(folder, 'server/index.js'), 0o755)],
    ['one bit less', (folder) => chmodSync(join(folder, 'server/run.sh'), 0o644)],
    ['a new name', (folder) => renameSync(join(folder, 'SKILL.md'), join(folder, 'skill.md'))],
    ['a moved file', (folder) => renameSync(join(folder, 'SKILL.md'), join(folder, 'server/S'))],
    ['a file gone', (folder) => unlinkSync(join(folder, 'server/run.sh'))],
    ['an empty file', (folder) => writeFileSync(join(folder, 'server/.keep'), '')],
    ['an empty folder', (folder) => mkdirSync(join(folder, 'server/lib'))],
    ['a link', (folder) => symlinkSync('SKILL.md', join(folder, 'README.md'))],
    [
      'a folder for a file',
      (folder) => {
        unlinkSync(join(folder, 'SKILL.md'));
        mkdirSync(join(folder, 'SKILL.md'));
      },
    ],
  ];
  it.each(changes)('changes with %s', async (_, change) => {
    const folder = newSkill();
    const before = await contentHash(folder);
    change(folder);
    expect(await contentHash(folder)).not.toBe(before);
  });

  it('does not change with times, with other bits of the mode, and by being read', async () => {
    const folder = newSkill();
    const before = await contentHash(folder);
    chmodSync(join(folder, 'SKILL.md'), 0o600);
    writeFileSync(join(folder, 'SKILL.md'), SKILL[0]!.content);
    expect(await contentHash(folder)).toBe(before);
  });

  it('tells a link by where it leads', async () => {
    const [one, other] = [newSkill(), newSkill()];
    symlinkSync('SKILL.md', join(one, 'a'));
    symlinkSync('server', join(other, 'a'));
    expect(await contentHash(one)).not.toBe(await contentHash(other));
  });

  it('is not fooled by what looks like the next file', async () => {
    const [one, other] = [newFolder(), newFolder()];
    write(one, [{ path: 'a', content: 'xb' }]);
    write(other, [
      { path: 'a', content: 'x' },
      { path: 'b', content: '' },
    ]);
    expect(await contentHash(one)).not.toBe(await contentHash(other));
  });

  it('stops when it is told to', async () => {
    await expect(contentHash(newSkill(), AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  const name = fc.constantFrom('a', 'b', 'a.b', 'ä', 'c d', 'é');
  const path = fc
    .array(name, { minLength: 1, maxLength: 3 })
    // Folders and files of one name would be in each other's way.
    .map((names) => names.map((each, i) => (i < names.length - 1 ? `d-${each}` : each)).join('/'));
  const file = fc.record({
    path,
    content: fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', '/', '\0') }),
    executable: fc.boolean(),
  });
  const files = fc.uniqueArray(file, { maxLength: 6, selector: (each) => each.path });

  it('is the same in whatever order files were made, and only for the same files', async () => {
    const seen = new Map<string, string>();
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const [one, other] = [newFolder(), newFolder()];
        write(one, some);
        write(other, [...some].reverse());
        const hash = await contentHash(one);
        expect(await contentHash(other)).toBe(hash);
        const key = JSON.stringify([...some].sort((a, b) => (a.path < b.path ? -1 : 1)));
        expect(seen.get(hash) ?? key).toBe(key);
        seen.set(hash, key);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe('a folder that is refused', () => {
  const unsafe = (folder: string) =>
    expect(contentHash(folder)).rejects.toMatchObject({ code: 'SKILL_UNSAFE' });

  it.each([
    ['upwards', '../outside'],
    ['upwards through a folder', 'server/../../outside'],
    ['to an absolute place', '/etc/hostname'],
    ['to the home folder', '../../../../../../home'],
    ['to a drive', 'C:\\Windows'],
  ])('has a link that leads %s', async (_, target) => {
    const folder = newSkill();
    symlinkSync(target, join(folder, 'link'));
    await unsafe(folder);
  });

  it('has a link that leads out only by way of another', async () => {
    const folder = newSkill();
    mkdirSync(join(folder, 'a/b/c'), { recursive: true });
    symlinkSync('../../..', join(folder, 'a/b/c/up'));
    expect(await contentHash(folder)).toBeTruthy();
    // Read as text this stays inside: a/b/c/up/.. would be a/b/c.
    symlinkSync('a/b/c/up/../not-there', join(folder, 'link'));
    await unsafe(folder);
  });

  it('has links in a loop', async () => {
    const folder = newSkill();
    symlinkSync('two', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    await unsafe(folder);
  });

  it('has a link that leads through very many folders', async () => {
    const folder = newSkill();
    symlinkSync('server/../'.repeat(200), join(folder, 'link'));
    await unsafe(folder);
  });

  it('has a pipe, and nobody waits for it', async () => {
    const folder = newSkill();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await unsafe(folder);
  });

  it('has a socket', async () => {
    const folder = newSkill();
    const server = createServer().listen(join(folder, 's'));
    await new Promise((resolve) => server.once('listening', resolve));
    await unsafe(folder);
    server.close();
  });

  it('has a name that is no UTF-8', async () => {
    const folder = newSkill();
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff])]), '');
    await unsafe(folder);
  });

  it('has too many files', async () => {
    const folder = newFolder();
    for (let i = 0; i < 10_001; i++) writeFileSync(join(folder, String(i)), '');
    await expect(contentHash(folder)).rejects.toMatchObject({ code: 'SKILL_TOO_LARGE' });
  });

  it('has too many bytes', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'large'), '');
    truncateSync(join(folder, 'large'), 200 * 1024 * 1024 + 1);
    await expect(contentHash(folder)).rejects.toMatchObject({ code: 'SKILL_TOO_LARGE' });
  });

  it('is not there', async () => {
    const gone = contentHash(join(base, 'gone'));
    await expect(gone).rejects.toMatchObject({ code: 'SKILL_UNREADABLE' });
  });

  it('says so without hidden characters', async () => {
    const folder = newSkill();
    symlinkSync('/etc', join(folder, 'a\u202Eb\nc'));
    await expect(contentHash(folder)).rejects.toThrow(
      /^a\?b\?c is a link that leaves the folder\.$/,
    );
  });
});
