import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildZip, type ZipOptions, type ZipPart } from './testing/build-zip.ts';
import { unpackArchive } from './unpack-archive.ts';

let base: string;
let file: string;
let target: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'skill-archive-'));
  mkdirSync(join(base, 'skills'));
  file = join(base, 'skill.mcpb');
  target = join(base, 'skills', 'skill');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

async function unpack(parts: readonly ZipPart[], options?: ZipOptions): Promise<void> {
  writeFileSync(file, buildZip(parts, options));
  await unpackArchive(file, target);
}

const SKILL: readonly ZipPart[] = [
  { name: 'SKILL.md', content: '---\nname: a\n---\n' },
  { name: 'server/', mode: 0o40755 },
  { name: 'server/index.js', content: 'console.log(1);\n'.repeat(100) },
  { name: 'server/run.sh', content: '#!/bin/sh\n', mode: 0o100755 },
];

describe('an ordinary archive', () => {
  it('is unpacked whole, with the right to be run and no other', async () => {
    await unpack(SKILL);
    expect(readFileSync(join(target, 'SKILL.md'), 'utf8')).toBe('---\nname: a\n---\n');
    expect(readFileSync(join(target, 'server/index.js'), 'utf8')).toHaveLength(1600);
    expect(statSync(join(target, 'server/run.sh')).mode & 0o777).toBe(0o700);
    expect(statSync(join(target, 'server/index.js')).mode & 0o777).toBe(0o600);
    expect(statSync(target).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(base, 'skills'))).toEqual(['skill']);
  });

  it('may come from the library that bundles are made with', async () => {
    const content = Buffer.from('x'.repeat(5000));
    writeFileSync(file, zipSync({ 'SKILL.md': content, lib: { 'a.js': Buffer.from('1') } }));
    await unpackArchive(file, target);
    expect(readFileSync(join(target, 'SKILL.md'))).toEqual(content);
    expect(readFileSync(join(target, 'lib/a.js'), 'utf8')).toBe('1');
  });

  it('may come from the zip program, also written as a stream', async () => {
    mkdirSync(join(base, 'made/lib'), { recursive: true });
    writeFileSync(join(base, 'made/SKILL.md'), 'text '.repeat(1000));
    writeFileSync(join(base, 'made/lib/ä.js'), '');
    execFileSync('zip', ['-qr', file, '.'], { cwd: join(base, 'made') });
    await unpackArchive(file, target);
    expect(readFileSync(join(target, 'SKILL.md'), 'utf8')).toHaveLength(5000);
    expect(existsSync(join(target, 'lib/ä.js'))).toBe(true);
  });

  it('may have sizes behind the data, a comment, and a signature at its end', async () => {
    const trailer = Buffer.concat([
      Buffer.from('MCPB_SIG_V1'),
      Buffer.from([4, 0, 0, 0, 1, 2, 3, 4]),
      Buffer.from('MCPB_SIG_END'),
    ]);
    const comment = Buffer.from('made by hand');
    await unpack(
      SKILL.map((part) => ({ ...part, descriptor: !part.mode })),
      { comment, trailer },
    );
    expect(readdirSync(target).sort()).toEqual(['SKILL.md', 'server']);
  });

  it('may hold thousands of files', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      name: `f/${i % 50}/${i}`,
      content: 'x',
    }));
    await unpack(many);
    expect(readdirSync(join(target, 'f'))).toHaveLength(50);
  });

  it('may hold nothing', async () => {
    await unpack([]);
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('unpacking', () => {
  it('replaces nothing', async () => {
    mkdirSync(target);
    writeFileSync(join(target, 'mine'), 'x');
    await expect(unpack(SKILL)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(readdirSync(target)).toEqual(['mine']);
    expect(readdirSync(join(base, 'skills'))).toEqual(['skill']);
  });

  it('leaves nothing when it is stopped', async () => {
    writeFileSync(file, buildZip(SKILL));
    const reason = new Error('enough');
    const unpacking = unpackArchive(file, target, AbortSignal.abort(reason));
    await expect(unpacking).rejects.toBe(reason);
    expect(readdirSync(join(base, 'skills'))).toEqual([]);
  });

  it('says when the archive is not there, no file, or the target cannot be made', async () => {
    const code = (wanted: string) => ({ code: wanted });
    await expect(unpackArchive(file, target)).rejects.toMatchObject(code('INPUT_UNREADABLE'));
    const invalid = { problem: 'invalid' };
    await expect(unpackArchive(base, target)).rejects.toMatchObject(invalid);
    execFileSync('mkfifo', [join(base, 'pipe')]);
    await expect(unpackArchive(join(base, 'pipe'), target)).rejects.toMatchObject(invalid);
    writeFileSync(file, buildZip(SKILL));
    const nowhere = join(base, 'no', 'such', 'folder');
    await expect(unpackArchive(file, nowhere)).rejects.toMatchObject(code('OUTPUT_UNWRITABLE'));
  });
});
