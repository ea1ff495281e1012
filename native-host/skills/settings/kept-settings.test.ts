import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptSettings } from './kept-settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(folder, 'skill-settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('are still there for the next agent, and for its user only', () => {
  const settings = new KeptSettings(file);
  settings.set('notes', { folder: '/srv/notes', most: 3, tags: ['a', 'b'], loud: false });
  settings.set('other', { most: 1 });
  settings.remove('other');
  settings.remove('never-there');
  const again = new KeptSettings(file);
  expect(again.get('notes')).toEqual({
    folder: '/srv/notes',
    most: 3,
    tags: ['a', 'b'],
    loud: false,
  });
  expect(again.get('other')).toEqual({});
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('that cannot be understood are put aside, and nothing is set', () => {
  writeFileSync(file, '{"format":2}');
  expect(new KeptSettings(file).get('notes')).toEqual({});
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe('{"format":2}');
});

it('that cannot be written stay as they were', () => {
  const settings = new KeptSettings(join(folder, 'gone', 'skill-settings.json'));
  expect(() => settings.set('notes', { most: 1 })).toThrow(
    expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }),
  );
  expect(settings.get('notes')).toEqual({});
});
