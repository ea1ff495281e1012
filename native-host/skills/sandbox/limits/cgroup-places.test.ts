import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCgroupPlaces } from './cgroup-places.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cgroups-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function group(path: string, handsOn?: string): void {
  const folder = join(root, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cgroup.procs'), '');
  if (handsOn !== undefined) writeFileSync(join(folder, 'cgroup.subtree_control'), `${handsOn}\n`);
}

describe('version 2', () => {
  const own = '0::/user.slice/app.slice/browser.scope\n';

  it('gives the nearest group above that hands memory and processes on', () => {
    group('', 'cpu memory pids');
    group('user.slice', 'memory pids');
    group('user.slice/app.slice', 'cpu memory pids');
    group('user.slice/app.slice/browser.scope', '');
    const folder = join(root, 'user.slice/app.slice');
    expect(findCgroupPlaces({ root, own })).toEqual({ version: 2, folder });
  });

  it('passes by groups that do not hand both on', () => {
    group('', '');
    group('user.slice', 'memory pids');
    group('user.slice/app.slice', 'memory');
    group('user.slice/app.slice/browser.scope', '');
    const folder = join(root, 'user.slice');
    expect(findCgroupPlaces({ root, own })).toEqual({ version: 2, folder });
  });

  it('gives nothing where nothing is handed on', () => {
    group('', '');
    group('user.slice/app.slice/browser.scope', '');
    expect(findCgroupPlaces({ root, own })).toBeUndefined();
  });
});

describe('version 1', () => {
  const own = '5:cpu,cpuacct:/\n4:memory:/agents/one\n3:pids:/elsewhere\n0::/\n';

  it('gives a folder for each controller: its own group, or the top as a container sees it', () => {
    group('memory/agents/one');
    group('pids');
    expect(findCgroupPlaces({ root, own })).toEqual({
      version: 1,
      memory: join(root, 'memory/agents/one'),
      pids: join(root, 'pids'),
    });
  });

  it('gives what there is', () => {
    group('pids');
    expect(findCgroupPlaces({ root, own })).toMatchObject({
      memory: undefined,
      pids: join(root, 'pids'),
    });
  });

  it('gives nothing without control groups', () => {
    expect(findCgroupPlaces({ root, own: '' })).toBeUndefined();
  });
});
