import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Launch } from '../sandbox.ts';
import { sampleLaunch } from '../testing/sample-launch.ts';
import type { RuntimeConfig, SandboxRuntime } from './load-runtime.ts';
import { commandLine, withFolder } from './plain-command.ts';
import { createRuntimeSandbox } from './runtime-sandbox.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'runtime-')));
  folder = join(home, 'skills/one');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, 'Documents'));
  const program =
    'console.log(JSON.stringify([process.argv.slice(2), process.env, process.cwd()]))';
  writeFileSync(join(folder, 'main.mjs'), program);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Stands in for the package: wraps nothing, and keeps what it was asked. */
class FakeRuntime implements SandboxRuntime {
  initialized = 0;
  configs: RuntimeConfig[] = [];
  async initialize(): Promise<void> {
    this.initialized++;
  }
  async wrapWithSandboxArgv(
    command: string,
    _shell: string | undefined,
    config: RuntimeConfig,
  ): Promise<{ argv: string[]; env: Record<string, string | undefined> }> {
    this.configs.push(config);
    return { argv: ['/bin/sh', '-c', command], env: { ...process.env, WRAPPED: '1' } };
  }
}

function sandbox(runtime: SandboxRuntime) {
  const host = {
    platform: 'darwin',
    node: process.execPath,
    userHome: home,
    ourFolders: [],
  } as const;
  return createRuntimeSandbox(runtime, host);
}

async function said(runtime: SandboxRuntime, changes: Partial<Launch>): Promise<unknown> {
  const started = await sandbox(runtime).start(sampleLaunch(folder, changes));
  const output = await text(started.stdout);
  expect(await started.ended).toEqual({ code: 0, signal: null });
  return JSON.parse(output);
}

describe('a skill run by the optional package', () => {
  it('finds its own folder, gets its arguments as they are and only its environment', async () => {
    const args = ['main.mjs', "it's $HOME", '--in=/skill/data', '/skillful'];
    const [argv, env, cwd] = (await said(new FakeRuntime(), { args, env: { KEY: 'x' } })) as [
      string[],
      Record<string, string>,
      string,
    ];
    expect(argv).toEqual(["it's $HOME", `--in=${folder}/data`, '/skillful']);
    expect(cwd).toBe(folder);
    expect(env).toMatchObject({ KEY: 'x', WRAPPED: '1' });
    expect(env.HOME).not.toBe(process.env.HOME);
    expect(env).not.toHaveProperty('VITEST');
  });

  it('may read what it was granted and nothing else of the person', async () => {
    const runtime = new FakeRuntime();
    await said(runtime, { read: ['~/Documents'] });
    const { filesystem, network } = runtime.configs[0]!;
    expect(filesystem.denyRead).toContain(home);
    expect(filesystem.allowRead).toEqual(expect.arrayContaining([folder, join(home, 'Documents')]));
    expect(filesystem.allowWrite).not.toContain(join(home, 'Documents'));
    expect(network).toEqual({ allowedDomains: [], deniedDomains: [] });
  });

  it('is not started when it asks for hosts, which the package cannot keep apart', async () => {
    const start = sandbox(new FakeRuntime()).start(sampleLaunch(folder, { hosts: ['a.test'] }));
    await expect(start).rejects.toMatchObject({ code: 'SKILL_START_FAILED' });
  });

  it('is ended with all that it started', async () => {
    writeFileSync(join(folder, 'main.mjs'), 'setInterval(() => {}, 1000); console.log("on")');
    const started = await sandbox(new FakeRuntime()).start(sampleLaunch(folder));
    await new Promise((resolve) => started.stdout.once('data', resolve));
    await started.kill();
    expect(await started.ended).toMatchObject({ signal: 'SIGKILL' });
  });

  it('can be started once the package has recovered', async () => {
    const runtime = new FakeRuntime();
    const initialize = runtime.initialize.bind(runtime);
    runtime.initialize = async () => {
      runtime.initialize = initialize;
      throw new Error('not yet');
    };
    const box = sandbox(runtime);
    await expect(box.start(sampleLaunch(folder))).rejects.toMatchObject({ code: 'SANDBOX_FAILED' });
    await (await box.start(sampleLaunch(folder))).ended;
    expect(runtime.initialized).toBe(1);
  });
});

it('claims no more than the package does', () => {
  const { enforces } = sandbox(new FakeRuntime());
  const lacking = enforces.filter(({ by }) => by === 'nothing').map(({ what }) => what);
  expect(lacking).toEqual(
    expect.arrayContaining(['hosts', 'memory', 'processes', 'process-count']),
  );
});

it('finds paths of the skill where they begin, and leaves the rest', () => {
  expect(withFolder('/skill', '/s')).toBe('/s');
  expect(withFolder('a=/skill/x:/skill/y', '/s')).toBe('a=/s/x:/s/y');
  expect(withFolder('/home/skill/x /skills', '/s')).toBe('/home/skill/x /skills');
});

it('refuses what the shell of Windows would read as something else', () => {
  expect(commandLine(['C:\\n.exe', 'a b'], 'win32')).toBe('"C:\\n.exe" "a b"');
  for (const part of ['a"b', '%PATH%', 'a^b', 'a!b', 'a\nb', 'C:\\'])
    expect(() => commandLine([part], 'win32')).toThrow(/characters/);
});
