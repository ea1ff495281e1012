import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archivePlace, SKILL, unpackParts } from './testing/archive-place.ts';
import { buildZip, type ZipOptions, type ZipPart } from './testing/build-zip.ts';
import { unpackArchive } from './unpack-archive.ts';

const place = archivePlace();
const unpack = (parts: readonly ZipPart[], options?: ZipOptions) =>
  unpackParts(place, parts, options);

describe('an ordinary archive', () => {
  it('is unpacked whole, with the right to be run and no other', async () => {
    await unpack(SKILL);
    expect(readFileSync(join(place.target, 'SKILL.md'), 'utf8')).toBe('---\nname: a\n---\n');
    expect(readFileSync(join(place.target, 'server/index.js'), 'utf8')).toHaveLength(1600);
    expect(statSync(join(place.target, 'server/run.sh')).mode & 0o777).toBe(0o700);
    expect(statSync(join(place.target, 'server/index.js')).mode & 0o777).toBe(0o600);
    expect(statSync(place.target).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(place.base, 'skills'))).toEqual(['skill']);
  });

  it('may come from the library that bundles are made with', async () => {
    const content = Buffer.from('x'.repeat(5000));
    writeFileSync(place.file, zipSync({ 'SKILL.md': content, lib: { 'a.js': Buffer.from('1') } }));
    await unpackArchive(place.file, place.target);
    expect(readFileSync(join(place.target, 'SKILL.md'))).toEqual(content);
    expect(readFileSync(join(place.target, 'lib/a.js'), 'utf8')).toBe('1');
  });

  it('may come from the zip program, also written as a stream', async () => {
    mkdirSync(join(place.base, 'made/lib'), { recursive: true });
    writeFileSync(join(place.base, 'made/SKILL.md'), 'text '.repeat(1000));
    writeFileSync(join(place.base, 'made/lib/ä.js'), '');
    execFileSync('zip', ['-qr', place.file, '.'], { cwd: join(place.base, 'made') });
    await unpackArchive(place.file, place.target);
    expect(readFileSync(join(place.target, 'SKILL.md'), 'utf8')).toHaveLength(5000);
    expect(existsSync(join(place.target, 'lib/ä.js'))).toBe(true);
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
    expect(readdirSync(place.target).sort()).toEqual(['SKILL.md', 'server']);
  });

  it('may hold thousands of files', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      name: `f/${i % 50}/${i}`,
      content: 'x',
    }));
    await unpack(many);
    expect(readdirSync(join(place.target, 'f'))).toHaveLength(50);
  });

  it('may hold nothing', async () => {
    await unpack([]);
    expect(readdirSync(place.target)).toEqual([]);
  });
});

describe('unpacking', () => {
  it('replaces nothing', async () => {
    mkdirSync(place.target);
    writeFileSync(join(place.target, 'mine'), 'x');
    await expect(unpack(SKILL)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(readdirSync(place.target)).toEqual(['mine']);
    expect(readdirSync(join(place.base, 'skills'))).toEqual(['skill']);
  });

  it('leaves nothing when it is stopped', async () => {
    writeFileSync(place.file, buildZip(SKILL));
    const reason = new Error('enough');
    const unpacking = unpackArchive(place.file, place.target, AbortSignal.abort(reason));
    await expect(unpacking).rejects.toBe(reason);
    expect(readdirSync(join(place.base, 'skills'))).toEqual([]);
  });

  it('says when the archive is not there, no file, or the target cannot be made', async () => {
    const code = (wanted: string) => ({ code: wanted });
    await expect(unpackArchive(place.file, place.target)).rejects.toMatchObject(
      code('INPUT_UNREADABLE'),
    );
    const invalid = { problem: 'invalid' };
    await expect(unpackArchive(place.base, place.target)).rejects.toMatchObject(invalid);
    execFileSync('mkfifo', [join(place.base, 'pipe')]);
    await expect(unpackArchive(join(place.base, 'pipe'), place.target)).rejects.toMatchObject(
      invalid,
    );
    writeFileSync(place.file, buildZip(SKILL));
    const nowhere = join(place.base, 'no', 'such', 'folder');
    await expect(unpackArchive(place.file, nowhere)).rejects.toMatchObject(
      code('OUTPUT_UNWRITABLE'),
    );
  });
});
