import { describe, expect, it } from 'vitest';
import type { Launch } from '../sandbox.ts';
import { sampleLaunch } from '../testing/sample-launch.ts';
import { type CommandPlan, commandOf } from './command.ts';

const NODE_PROGRAM = { runtime: 'node', file: '/usr/bin/node' } as const;
const PYTHON_PROGRAM = { runtime: 'python', file: '/usr/bin/python3' } as const;

function command(changes: Partial<Launch> = {}, plan: Partial<CommandPlan> = {}): string[] {
  const launch = sampleLaunch('/skills/one', changes);
  return commandOf({
    launch,
    program: NODE_PROGRAM,
    grants: [],
    listener: undefined,
    countsTasks: true,
    ...plan,
  });
}

describe('the command', () => {
  it('limits itself before anything else', () => {
    const [shell, flag, script, name] = command();
    expect([shell, flag, name]).toEqual(['/bin/sh', '-c', 'sh']);
    expect(script).toMatch(
      /^ulimit -c 0 && ulimit -n 256 && ulimit -f 32768 && ulimit -d 1310720 && /,
    );
    expect(script).toContain('ulimit -u 160 ||');
    expect(script).not.toContain('ulimit -t');
    expect(command({ limits: { ...sampleLaunch('/').limits, cpuSeconds: 7 } })[2]).toContain(
      'ulimit -t 7',
    );
  });

  it('leaves the number of processes alone where the kernel would count all of a person', () => {
    expect(command({}, { countsTasks: false })[2]).not.toContain('ulimit -u');
  });

  it('closes its channels before the environment of the skill is in force', () => {
    const script = command({ hosts: ['a.test'] }, { listener: '/run/lifesavor/listener.mts' })[2];
    const steps = script?.split(' && ') ?? [];
    const at = (step: string) => steps.findIndex((each) => each.startsWith(step));
    expect(at('NODE_CHANNEL_FD=4')).toBeGreaterThan(0);
    expect(at('exec 4>&-')).toBe(at('NODE_CHANNEL_FD=4') + 1);
    expect(at('exec 3>&-')).toBeGreaterThan(at('exec 4>&-'));
    expect(at('. /run/lifesavor/environment')).toBeGreaterThan(at('exec 3>&-'));
    expect(steps.at(-1)).toBe('exec "$@"');
  });

  it('hands arguments on as they are', () => {
    const args = ['main.mjs', '$(reboot)', "it's", ''];
    expect(command({ args }).slice(-4)).toEqual(args);
    expect(command({ args })[2]).not.toContain('reboot');
  });
});

describe('the permissions of Node.js', () => {
  it('are its own folder, its scratch folder and what was granted', () => {
    const grants = [
      { path: '/data/in', realPath: '/data/in', mode: 'read' },
      { path: '/data/out', realPath: '/data/out', mode: 'write' },
    ] as const;
    const flags = command({}, { grants }).filter((part) => part.startsWith('--'));
    expect(flags).toEqual([
      '--max-old-space-size=384',
      '--permission',
      '--allow-fs-read=/skill',
      '--allow-fs-read=/tmp',
      '--allow-fs-read=/data/in',
      '--allow-fs-read=/data/out',
      '--allow-fs-write=/tmp',
      '--allow-fs-write=/data/out',
    ]);
  });

  it('hold more where the skill needs it', () => {
    const flags = command({ hosts: ['a.test'], nodeNeeds: ['addons', 'worker'] });
    expect(flags).toEqual(
      expect.arrayContaining(['--allow-net', '--allow-addons', '--allow-worker']),
    );
    expect(flags).not.toContain('--allow-child-process');
  });

  it('are not for other programs', () => {
    const parts = command({ args: ['server.py'] }, { program: PYTHON_PROGRAM });
    expect(parts.slice(4)).toEqual(['/usr/bin/python3', 'server.py']);
  });
});
