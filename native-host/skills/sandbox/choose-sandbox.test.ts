import { describe, expect, it, vi } from 'vitest';
import { chooseSandbox, type SandboxHost } from './choose-sandbox.ts';
import { managerOf } from './runtime/load-runtime.ts';
import { sampleLaunch } from './testing/sample-launch.ts';

const HOST: SandboxHost = {
  platform: 'linux',
  arch: 'x64',
  uid: 1000,
  userHome: '/home/jane',
  ourFolders: [],
  node: process.execPath,
};
const MISSING = expect.objectContaining({ code: 'SANDBOX_MISSING' });

describe('on Linux', () => {
  it('bubblewrap is chosen where it is', async () => {
    expect((await chooseSandbox({ ...HOST, bwrapPlaces: ['/bin/true'] })).name).toBe('bwrap');
  });

  it.each([[['/absent']], [['/bin/false']]])(
    'nothing is started without one that can be run: %s',
    async (bwrapPlaces) => {
      const sandbox = await chooseSandbox({ ...HOST, bwrapPlaces });
      expect(sandbox).toMatchObject({ name: 'none', enforces: [] });
      await expect(sandbox.start(sampleLaunch('/'))).rejects.toEqual(MISSING);
    },
  );

  it('the optional package is not even looked for', async () => {
    const loadRuntime = vi.fn();
    await chooseSandbox({ ...HOST, bwrapPlaces: ['/absent'], loadRuntime });
    expect(loadRuntime).not.toHaveBeenCalled();
  });
});

describe.each(['darwin', 'win32'] as const)('on %s', (platform) => {
  it('the optional package is used when it is there', async () => {
    const manager = { initialize: vi.fn(), wrapWithSandboxArgv: vi.fn() };
    const loadRuntime = async () => managerOf({ SandboxManager: manager });
    expect((await chooseSandbox({ ...HOST, platform, loadRuntime })).name).toBe('sandbox-runtime');
  });

  it('nothing is started without it', async () => {
    const sandbox = await chooseSandbox({ ...HOST, platform, loadRuntime: async () => undefined });
    await expect(sandbox.start(sampleLaunch('/'))).rejects.toEqual(MISSING);
  });

  it('nothing is started when it is not as we know it', async () => {
    const loadRuntime = async () => managerOf({ SandboxManager: { initialize: vi.fn() } });
    expect((await chooseSandbox({ ...HOST, platform, loadRuntime })).name).toBe('none');
  });
});
