import { describe, expect, it } from 'vitest';
import type { SandboxHost } from './choose-sandbox.ts';
import { CurrentSandbox } from './current-sandbox.ts';
import { createNoSandbox } from './no-sandbox.ts';
import type { Sandbox, SandboxedProcess } from './sandbox.ts';
import { cannotStart, sandboxFailed } from './sandbox-errors.ts';
import { sampleLaunch } from './testing/sample-launch.ts';

const HOST: SandboxHost = {
  platform: 'linux',
  arch: 'x64',
  uid: 1000,
  userHome: '/home/jane',
  ourFolders: [],
  node: process.execPath,
};
const LAUNCH = sampleLaunch('/');
const PROCESS = {} as SandboxedProcess;
const NONE = createNoSandbox('There is none.', 'Install one.');

/** One that starts, or throws what it is told to. */
function sandbox(...errors: Error[]): Sandbox {
  return {
    name: 'bwrap',
    enforces: [],
    start: async () => {
      const error = errors.shift();
      if (error) throw error;
      return PROCESS;
    },
  };
}

/** Finds these one after the other, the last again and again. */
function machine(...found: Sandbox[]) {
  const seen = { looks: 0, ms: 0 };
  const choose = async () => found[Math.min(seen.looks++, found.length - 1)]!;
  return { current: new CurrentSandbox(HOST, choose, () => seen.ms), seen };
}

describe('the sandbox of this machine', () => {
  it('is found once for many skills, and again after some minutes', async () => {
    const { current, seen } = machine(sandbox());
    await Promise.all([current.start(LAUNCH), current.start(LAUNCH)]);
    seen.ms = 299_000;
    await current.start(LAUNCH);
    expect(seen.looks).toBe(1);
    seen.ms = 300_000;
    await current.start(LAUNCH);
    expect(seen.looks).toBe(2);
  });

  it('is used as soon as it has been installed', async () => {
    const { current } = machine(NONE, sandbox());
    await expect(current.start(LAUNCH)).rejects.toMatchObject({ code: 'SANDBOX_MISSING' });
    expect(await current.start(LAUNCH)).toBe(PROCESS);
  });

  it('is looked for again when it fails, and the start is tried once more', async () => {
    const seldom: Sandbox = { ...sandbox(), start: async () => (starts++ ? fail() : PROCESS) };
    let starts = 0;
    const fail = () => {
      throw sandboxFailed('It is gone.');
    };
    const { current, seen } = machine(seldom, sandbox());
    await current.start(LAUNCH);
    expect(await current.start(LAUNCH)).toBe(PROCESS);
    expect(seen.looks).toBe(2);
  });

  it('that fails for good is said to', async () => {
    const { current } = machine({ ...NONE, name: 'bwrap' });
    for (let i = 0; i < 3; i++)
      await expect(current.start(LAUNCH)).rejects.toMatchObject({ code: 'SANDBOX_MISSING' });
  });

  it('is not looked for again for what is wrong with a skill', async () => {
    const { current, seen } = machine(sandbox(cannotStart('No program.', 'Mend it.')));
    await expect(current.start(LAUNCH)).rejects.toMatchObject({ code: 'SKILL_START_FAILED' });
    await current.start(LAUNCH);
    expect(seen.looks).toBe(1);
  });

  it('is given up with the start', async () => {
    const failing = sandbox(sandboxFailed('It is gone.'));
    const { current, seen } = machine(failing);
    await expect(current.start(LAUNCH, AbortSignal.abort())).rejects.toMatchObject({
      code: 'SANDBOX_FAILED',
    });
    expect(seen.looks).toBe(1);
  });
});
