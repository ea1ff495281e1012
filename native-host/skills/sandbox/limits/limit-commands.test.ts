import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sampleLaunch } from '../testing/sample-launch.ts';
import { limitCommands, tasksOf } from './limit-commands.ts';

const { limits } = sampleLaunch('/');

function limitsSetBy(shell: string): Record<string, string> {
  const script = [
    ...limitCommands({ ...limits, cpuSeconds: 9 }, true),
    'exec cat /proc/self/limits',
  ];
  // bash is another shell when it is called sh.
  const options = { encoding: 'utf8', argv0: '/bin/sh' } as const;
  const text = execFileSync(shell, ['-c', script.join(' && ')], options);
  const rows = text.split('\n').map((line) => line.split(/\s{2,}/));
  return Object.fromEntries(
    rows.map(([name = '', soft = '', hard = '']) => [name, `${soft} ${hard}`]),
  );
}

it.each(['/bin/sh', '/bin/bash'])('is understood by %s, for good', (shell) => {
  const tasks = String(tasksOf(limits));
  expect(limitsSetBy(shell)).toMatchObject({
    'Max core file size': '0 0',
    'Max open files': '256 256',
    'Max file size': `${16 * 1024 * 1024} ${16 * 1024 * 1024}`,
    'Max data size': `${1280 * 1024 * 1024} ${1280 * 1024 * 1024}`,
    'Max cpu time': '9 9',
    'Max processes': `${tasks} ${tasks}`,
  });
});
