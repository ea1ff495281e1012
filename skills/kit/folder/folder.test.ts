import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insideFolder, openFolder } from './folder.ts';
import { readPlainFile } from './read-file.ts';
import { writeNew } from './write-new.ts';

let home: string;
const patient = new AbortController().signal;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'skill-folder-'));
  mkdirSync(join(home, 'given'));
  writeFileSync(join(home, 'secret.txt'), 'outside');
  writeFileSync(join(home, 'given', 'note.txt'), 'inside');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const given = () => openFolder(join(home, 'given'));

describe('the folder of a skill', () => {
  it('gives what is inside, by relative and absolute path', async () => {
    const folder = await given();
    expect(await insideFolder(folder, 'note.txt')).toBe(join(folder.root, 'note.txt'));
    expect(await insideFolder(folder, join(folder.root, 'note.txt'))).toBe(
      join(folder.root, 'note.txt'),
    );
  });

  it('gives nothing outside, not by dots, not by a link, and does not tell whether it is there', async () => {
    const folder = await given();
    symlinkSync(join(home, 'secret.txt'), join(home, 'given', 'link.txt'));
    for (const path of [
      '../secret.txt',
      'link.txt',
      join(home, 'secret.txt'),
      '../nothing',
      join(home, 'nothing'),
    ])
      await expect(insideFolder(folder, path)).rejects.toMatchObject({ code: 'FOLDER_OUTSIDE' });
    await expect(insideFolder(folder, 'nothing')).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it('says when none is set', async () => {
    for (const path of [
      undefined,
      '',
      '${user_config.folder}',
      join(home, 'nowhere'),
      join(home, 'secret.txt'),
    ])
      await expect(openFolder(path)).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
  });

  it('reads plain files up to a size', async () => {
    const path = join(home, 'given', 'note.txt');
    expect(Buffer.from(await readPlainFile(path, 100)).toString()).toBe('inside');
    await expect(readPlainFile(path, 3)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
    symlinkSync(path, join(home, 'link.txt'));
    await expect(readPlainFile(join(home, 'link.txt'), 100)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    await expect(readPlainFile(home, 100)).rejects.toMatchObject({ code: 'FILE_UNSUPPORTED' });
    await expect(readPlainFile(join(home, 'no'), 100)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });

  it('never writes over a file', async () => {
    const nameOf = (attempt: number) =>
      join(home, 'given', attempt === 1 ? 'note.txt' : `note-${attempt}.txt`);
    expect(await writeNew(nameOf, 'new', patient)).toBe(nameOf(2));
    expect(readFileSync(nameOf(1), 'utf8')).toBe('inside');
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      writeNew(() => join(home, 'given', 'x'), 'new', controller.signal),
    ).rejects.toThrow();
    expect(readdirSync(join(home, 'given'))).toEqual(['note.txt']);
  });
});
