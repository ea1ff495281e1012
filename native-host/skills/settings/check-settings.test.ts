import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConfigField, SkillPermissions } from '../format/index.ts';
import { type Changes, changedSettings, checkSettings } from './check-settings.ts';

let userHome: string;
beforeAll(() => {
  userHome = realpathSync(mkdtempSync(join(tmpdir(), 'settings-')));
  for (const folder of ['notes', '.ssh', '.hidden', 'agent']) mkdirSync(join(userHome, folder));
  writeFileSync(join(userHome, 'notes', 'a.txt'), '');
});
afterAll(() => rmSync(userHome, { recursive: true, force: true }));

const field = (type: ConfigField['type'], more: Partial<ConfigField> = {}): ConfigField => ({
  type,
  title: 'It',
  required: false,
  sensitive: false,
  multiple: false,
  ...more,
});
const CONFIG = {
  name: field('string'),
  most: field('number', { min: 1, max: 9 }),
  loud: field('boolean'),
  tags: field('string', { multiple: true }),
  needed: field('string', { required: true }),
  preset: field('string', { required: true, default: 'x' }),
  folder: field('directory'),
  target: field('directory'),
  file: field('file'),
  folders: field('directory', { multiple: true }),
  token: field('string', { sensitive: true }),
};
const skill = {
  config: CONFIG,
  permissions: { writeSettings: ['target'] } as unknown as SkillPermissions,
};

function check(changes: Changes) {
  const ourFolders = [join(userHome, 'agent')];
  return checkSettings(skill, changes, { platform: process.platform, userHome, ourFolders });
}

it('what fits has no problem', () => {
  const notes = join(userHome, 'notes');
  const changes = {
    name: 'Ada',
    most: 9,
    loud: false,
    tags: ['a', 'b'],
    needed: 'x',
    preset: null,
    folder: '~/notes',
    target: notes,
    file: join(notes, 'a.txt'),
    folders: [notes],
  };
  expect(check(changes)).toEqual([]);
});

it('every field is told what is wrong with it', () => {
  const problems = check({ most: 'many', loud: 'yes', tags: 'a\0b', name: ['a'] });
  expect(problems.map(({ key, message }) => [key, message])).toEqual([
    ['most', '“It” must be a number.'],
    ['loud', '“It” must be true or false.'],
    ['tags', '“It” must not hold a NUL character.'],
    ['name', '“It” must be a single value.'],
  ]);
});

it.each<[string, Changes, string]>([
  ['a number that is too large', { most: 10 }, 'must be 9 or less'],
  ['what is needed and empty', { needed: '' }, 'is needed'],
  ['what is needed and taken back', { needed: null }, 'is needed'],
  ['a secret', { token: 'x' }, 'is a secret'],
  ['something nobody asked for', { other: 'x' }, 'no such setting'],
  ['what every object has', { constructor: 'x' }, 'no such setting'],
  ['a path that depends on where one is', { folder: 'notes' }, 'a whole path'],
  ['a folder that is not there', { folder: '/nowhere/at/all' }, 'no such folder'],
  ['a file where a folder is wanted', { folder: '~/notes/a.txt' }, 'no such folder'],
  ['a folder where a file is wanted', { file: '~/notes' }, 'no such file'],
  ['a folder of everybody', { folder: '/' }, "other people's files"],
  ['a folder of keys', { folder: '~/.ssh' }, 'keys, passwords'],
  ['our own folder', { folders: ['~/notes', '~/agent'] }, 'our own files'],
  ['a hidden folder to be changed', { target: '~/.hidden' }, 'without a dot'],
])('%s is refused', (_what, change, words) => {
  const [problem, ...others] = check(change);
  expect(`${problem?.message} ${problem?.nextStep}`).toContain(words);
  expect(problem?.code).toMatch(/^SKILL_CONFIG_/);
  expect(others).toEqual([]);
});

it('what is set stays, what is taken back goes, and so does what nobody asks for any more', () => {
  const before = { name: 'Ada', most: 3, tags: ['a'], gone: 'x', token: 'never' };
  expect(changedSettings(skill, before, { most: null, tags: [], loud: false })).toEqual({
    name: 'Ada',
    loud: false,
  });
});
