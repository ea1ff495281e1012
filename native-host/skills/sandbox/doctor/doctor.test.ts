import { describe, expect, it } from 'vitest';
import type { SandboxHost } from '../choose-sandbox.ts';
import { describeSandbox } from './describe-sandbox.ts';
import { installHint } from './install-hint.ts';
import { judge } from './judge.ts';
import { namespaceTrouble } from './namespace-trouble.ts';

const HOST: SandboxHost = {
  platform: 'linux',
  arch: 'x64',
  uid: 1000,
  userHome: '/home/jane',
  ourFolders: [],
  node: process.execPath,
  // Says nothing of features, and can be run.
  bwrapPlaces: ['/bin/true'],
};
const NO_RUNTIME = async () => undefined;

describe('a missing sandbox', () => {
  it('is told with the command that installs it', async () => {
    const report = await describeSandbox({ ...HOST, bwrapPlaces: ['/absent'] });
    expect(report).toMatchObject({ sandbox: 'none', state: 'fail', enforces: [] });
    expect(report.message).toContain('bubblewrap');
    expect(report.nextStep).toMatch(/^Install/);
  });

  it('is told for processors without a filter', async () => {
    const report = await describeSandbox({ ...HOST, arch: 'riscv64' });
    expect(report).toMatchObject({ sandbox: 'none', state: 'fail' });
  });

  it.each(['darwin', 'win32'] as const)('is told on %s', async (platform) => {
    const report = await describeSandbox({ ...HOST, platform, loadRuntime: NO_RUNTIME });
    expect(report).toMatchObject({ sandbox: 'none', state: 'fail' });
    expect(report.message).toContain('@anthropic-ai/sandbox-runtime');
  });
});

describe('a sandbox that cannot be made', () => {
  const describeWith = (settings: Record<string, string>) =>
    describeSandbox(HOST, {
      canMakeSandbox: async () => false,
      readSetting: (name) => settings[name],
    });

  it.each([
    ['kernel/unprivileged_userns_clone', '0'],
    ['user/max_user_namespaces', '0'],
    ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ])('because of %s is told with what helps', async (setting, value) => {
    const report = await describeWith({ [setting]: value });
    expect(report).toMatchObject({ sandbox: 'bwrap', state: 'fail', enforces: [] });
    expect(report.nextStep).toContain(setting.includes('apparmor') ? 'profile' : 'sysctl -w');
  });

  it('for another reason is told as well', async () => {
    const fine = { 'kernel/unprivileged_userns_clone': '1', 'user/max_user_namespaces': '9000' };
    expect((await describeWith(fine)).nextStep).toContain('container');
  });

  it('has no known cause where no setting is in the way', () => {
    expect(namespaceTrouble(() => undefined).message).toBe('User namespaces do not work here.');
  });
});

describe('a sandbox that works', () => {
  it('is reported with what it enforces', async () => {
    const report = await describeSandbox(HOST, { canMakeSandbox: async () => true });
    expect(report).toMatchObject({ sandbox: 'bwrap', state: 'ok' });
    expect(report.enforces).toContainEqual({ what: 'files', by: 'kernel' });
    expect(report.enforces).toContainEqual({ what: 'hosts', by: 'proxy' });
  });

  it('is said to watch what the kernel does not enforce', () => {
    const { state, message } = judge([
      { what: 'files', by: 'kernel' },
      { what: 'memory', by: 'watcher' },
    ]);
    expect([state, message]).toEqual([
      'ok',
      'the kernel holds skills; watched four times a second: memory',
    ]);
  });

  it('comes with a warning where it lacks something', () => {
    expect(judge([{ what: 'hosts', by: 'nothing' }])).toMatchObject({
      state: 'warn',
      message: 'skills are held, but not in: granted hosts',
    });
  });
});

it('names the package manager that is there', () => {
  expect(installHint((file) => file === '/usr/bin/dnf')).toBe(
    'Install it: sudo dnf install bubblewrap',
  );
  expect(installHint(() => false)).toContain('your distribution');
});
