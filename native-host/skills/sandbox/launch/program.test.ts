import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedPython, programOf } from './program.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'program-')));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/server'), '');
  symlinkSync('server', join(folder, 'bin/alias'));
  symlinkSync('/bin/sh', join(folder, 'bin/outside'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['node', 'node', '/usr/bin/node'],
  ['python3', 'python', '/usr/bin/python3'],
  ['python', 'python', '/usr/bin/python3'],
  ['/skill/bin/server', 'own', '/skill/bin/server'],
  ['./bin/server', 'own', '/skill/bin/server'],
  ['bin/../bin/server', 'own', '/skill/bin/server'],
  ['/skill/bin/alias', 'own', '/skill/bin/alias'],
])('finds %s', (command, runtime, file) => {
  expect(programOf(command, folder)).toEqual({ runtime, file });
});

it.each([
  'npx',
  'uvx',
  'sh',
  'server',
  '/bin/sh',
  '/usr/bin/node',
  '../other/bin',
  '/skill',
  '/skill/../bin/sh',
])('does not offer %s', (command) => {
  expect(() => programOf(command, folder)).toThrow(/not offered/);
});

it.each(['/skill/bin/absent', './bin', './bin/outside'])('finds no program at %s', (command) => {
  expect(() => programOf(command, folder)).toThrow(/not in its folder/);
});

it('says that Python is missing rather than that the sandbox failed', () => {
  expect(() => installedPython(join(folder, 'python3'))).toThrow(
    expect.objectContaining({
      code: 'SKILL_START_FAILED',
      message: expect.stringMatching(/Python/),
    }),
  );
});
