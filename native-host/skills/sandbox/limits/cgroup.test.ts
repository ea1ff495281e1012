import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCgroup, removeEmptyCgroups } from './cgroup.ts';

const LIMITS = { memoryBytes: 1000, tasks: 20 };

/** A folder in place of the kernel's: it takes everything, and does nothing. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cgroup-'));
  for (const folder of ['memory', 'pids']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const written = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a group of version 2', () => {
  const make = () => createCgroup({ version: 2, folder: root }, 'one', LIMITS)!;
  const group = 'lifesavor-skill-one';

  it('limits memory, without swap, and processes', () => {
    const cgroup = make();
    expect(cgroup).toMatchObject({ limitsMemory: true, limitsTasks: true });
    expect(written(`${group}/memory.max`)).toBe('1000');
    expect(written(`${group}/memory.swap.max`)).toBe('0');
    expect(written(`${group}/memory.oom.group`)).toBe('1');
    expect(written(`${group}/pids.max`)).toBe('20');
  });

  it('is joined by a process, and tells when the kernel has killed in it', async () => {
    const cgroup = make();
    expect(cgroup.ownDoors).toEqual([]);
    await cgroup.add(1234);
    expect(written(`${group}/cgroup.procs`)).toBe('1234');
    expect(cgroup.memoryKills()).toBe(0);
    expect(cgroup.peakBytes()).toBeUndefined();
    writeFileSync(join(root, group, 'memory.events'), 'low 0\nmax 7\noom 1\noom_kill 2\n');
    writeFileSync(join(root, group, 'memory.peak'), '900\n');
    expect(cgroup.memoryKills()).toBe(2);
    expect(cgroup.peakBytes()).toBe(900);
  });
});

describe('groups of version 1', () => {
  it('are one for each controller', async () => {
    const places = { version: 1, memory: join(root, 'memory'), pids: join(root, 'pids') } as const;
    const cgroup = createCgroup(places, 'one', LIMITS)!;
    expect(cgroup).toMatchObject({ limitsMemory: true, limitsTasks: true });
    expect(written('memory/lifesavor-skill-one/memory.limit_in_bytes')).toBe('1000');
    expect(written('pids/lifesavor-skill-one/pids.max')).toBe('20');
    expect(cgroup.ownDoors).toEqual(
      ['memory', 'pids'].map((controller) => join(root, controller, 'lifesavor-skill-one/tasks')),
    );
    await cgroup.add(1234);
    for (const controller of ['memory', 'pids'])
      expect(written(`${controller}/lifesavor-skill-one/cgroup.procs`)).toBe('1234');
  });

  it('limit what can be limited', () => {
    const places = { version: 1, memory: undefined, pids: join(root, 'pids') } as const;
    const cgroup = createCgroup(places, 'one', LIMITS);
    expect(cgroup).toMatchObject({ limitsMemory: false, limitsTasks: true });
    expect(cgroup?.memoryKills()).toBe(0);
  });
});

it('is not made where the kernel refuses it', () => {
  const folder = join(root, 'absent');
  expect(createCgroup({ version: 2, folder }, 'one', LIMITS)).toBeUndefined();
});

it('is removed when an agent has left it behind, and nothing else is', () => {
  const living = `lifesavor-skill-${process.pid}-0a1b2c3d`;
  for (const name of ['lifesavor-skill-999999999-1', 'lifesavor-skill-busy/x', living, 'other'])
    mkdirSync(join(root, name), { recursive: true });
  removeEmptyCgroups({ version: 2, folder: root });
  expect(() => written('lifesavor-skill-999999999-1/.')).toThrow(/ENOENT/);
  for (const name of ['lifesavor-skill-busy', living, 'other'])
    expect(() => written(name)).toThrow(/EISDIR/);
});
