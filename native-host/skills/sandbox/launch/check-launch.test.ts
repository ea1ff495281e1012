import { expect, it } from 'vitest';
import type { Launch } from '../sandbox.ts';
import { sampleLaunch } from '../testing/sample-launch.ts';
import { checkLaunch } from './check-launch.ts';

const check = (changes: Partial<Launch>) => () => checkLaunch(sampleLaunch('/skills/one', changes));

it('takes what can be started', () => {
  const env = { API_KEY: "any'thing\n", _x: '' };
  expect(check({ env, args: ['--a=b', ''], nodeNeeds: ['worker'] })).not.toThrow();
});

it.each<[string, Partial<Launch>]>([
  ['a relative folder', { folder: 'skills/one' }],
  ['no command', { command: '' }],
  ['a zero in an argument', { args: ['a\0--bind'] }],
  ['a zero in a value', { env: { A: 'b\0c' } }],
  ['a zero in a path', { read: ['/a\0b'] }],
  ['a name with an equals sign', { env: { 'A=B': 'c' } }],
  ['a name with a space', { env: { 'A B': 'c' } }],
  ['a name that is a command', { env: { 'A;reboot': 'c' } }],
  ['a name the shell keeps to itself', { env: { PPID: '1' } }],
  ['a limit of nothing', { limits: { ...sampleLaunch('/').limits, memoryMb: 0 } }],
  ['half a megabyte', { limits: { ...sampleLaunch('/').limits, tmpMb: 0.5 } }],
])('refuses %s', (_what, changes) => {
  expect(check(changes)).toThrow(expect.objectContaining({ code: 'SKILL_START_FAILED' }));
});

it('tells which part is wrong and not its value', () => {
  expect(check({ env: { SECRET: 'hunter2\0' } })).toThrow(/^(?!.*hunter2).*env/s);
});
