import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Grant } from '../launch/grants.ts';
import { type BwrapFeatures, bwrapArguments } from './arguments.ts';
import type { Handing, Layout } from './layout.ts';

const ALL: BwrapFeatures = { disableUserns: true, bindFd: true };

let place: string;
beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'arguments-')));
  mkdirSync(join(place, '.ssh'));
  writeFileSync(join(place, '.netrc'), '');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function argumentsOf(changes: Partial<Layout> = {}, features = ALL): string[] {
  const layout: Layout = {
    skillFolder: '/skills/one',
    program: { runtime: 'node', file: '/usr/bin/node' },
    node: '/opt/node/bin/node',
    grants: [],
    owner: { userHome: place, ourFolders: [] },
    environment: 'export A=b\n',
    tmpMb: 32,
    listener: undefined,
    ...changes,
  };
  const handing: Handing = {
    data: () => '9',
    mount: ({ mode, realPath, path }: Grant) => [`mount-${mode}`, realPath, path],
  };
  return bwrapArguments({ layout, filter: new Uint8Array(8), features }, handing);
}

/** Whether the parts stand in the arguments one after the other. */
function has(all: readonly string[], ...parts: string[]): boolean {
  return all.join('\n').includes(parts.join('\n'));
}

it('unshares everything, is nobody, and drops what root could do', () => {
  const all = argumentsOf();
  for (const flag of [
    '--unshare-all',
    '--unshare-user',
    '--disable-userns',
    '--die-with-parent',
    '--new-session',
    '--clearenv',
  ])
    expect(all).toContain(flag);
  expect(
    has(all, '--uid', '1000', '--gid', '1000', '--hostname', 'skill', '--cap-drop', 'ALL'),
  ).toBe(true);
  expect(has(all, '--seccomp', '9')).toBe(true);
  expect(all).not.toContain('--share-net');
});

it('does without what an older bwrap cannot do', () => {
  expect(argumentsOf({}, { ...ALL, disableUserns: false })).not.toContain('--disable-userns');
});

it('has nothing of the machine but libraries, a shell and Node.js', () => {
  const all = argumentsOf();
  const bound = all.filter((_, index) => all[index - 1]?.startsWith('--ro-bind'));
  for (const source of bound)
    expect(source).toMatch(
      /^(\/usr\/lib|\/lib|\/usr\/bin\/(ba|da)?sh$|\/bin\/|\/opt\/node|\/etc\/ld)/,
    );
  expect(all).not.toContain('--bind');
  expect(all).not.toContain('--dev-bind');
});

it('makes everything read-only in the end, with places to write that have a size', () => {
  const all = argumentsOf();
  expect(has(all, '--proc', '/proc', '--remount-ro', '/proc')).toBe(true);
  expect(
    has(all, '--size', String(32 * 1024 * 1024), '--tmpfs', '/tmp', '--dir', '/tmp/home'),
  ).toBe(true);
  expect(has(all, '--tmpfs', '/dev/shm', '--remount-ro', '/dev')).toBe(true);
  expect(all.slice(-4)).toEqual(['--remount-ro', '/', '--chdir', '/skill']);
  for (const [index, part] of all.entries())
    if (part === '--tmpfs') expect(all[index - 2]).toBe('--size');
});

it('mounts the skill last, so that no grant lies over it', () => {
  const grant: Grant = { path: '/data', realPath: '/data', mode: 'write' };
  const all = argumentsOf({ grants: [grant] });
  expect(has(all, 'mount-write', '/data', '/data', 'mount-read', '/skills/one', '/skill')).toBe(
    true,
  );
});

it('puts something empty over private places in a grant', () => {
  const grant: Grant = { path: place, realPath: place, mode: 'read' };
  const all = argumentsOf({ grants: [grant] });
  expect(has(all, '--ro-bind', '/dev/null', join(place, '.netrc'))).toBe(true);
  expect(has(all, '--tmpfs', join(place, '.ssh'), '--remount-ro', join(place, '.ssh'))).toBe(true);
});

it('has certificates and the listener only where there are hosts', () => {
  expect(argumentsOf()).not.toContain('/etc/ssl/certs');
  const listener = { path: '/run/lifesavor/listener.mts', source: new Uint8Array() };
  const all = argumentsOf({ listener });
  expect(all).toContain('/etc/ssl/certs');
  expect(has(all, '--file', '9', listener.path)).toBe(true);
  expect(all).not.toContain('/etc/resolv.conf');
});

it('tells no value of the environment in an argument', () => {
  expect(argumentsOf({ environment: "export KEY='hunter2'\n" }).join(' ')).not.toContain('hunter2');
});
