import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectCli, connectRelay } from './harness/clients.ts';
import { buildPrograms, createHost, type Host, until } from './harness/host.ts';

let programs: Awaited<ReturnType<typeof buildPrograms>>;
let host: Host;

beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.dispose());
beforeEach(() => {
  host = createHost(programs.program);
});
afterEach(async () => await host.dispose());

describe('starting', () => {
  it('finds the agent that is running already', async () => {
    expect(await host.cli(['agent', 'start'])).toMatchObject({ code: 0 });
    const pid = host.agentPid();
    const again = await host.cli(['agent', 'start', '--json']);
    expect(JSON.parse(again.stdout)).toEqual({ running: true, pid });
    const run = await host.cli(['agent', 'run']);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('Another agent is running');
    expect(host.agentPid()).toBe(pid);
  });

  it('many at once gives one agent', async () => {
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => host.cli(['agent', 'start', '--json'])),
    );
    const pids = runs.map(({ stdout }) => JSON.parse(stdout).pid);
    expect(new Set(pids)).toEqual(new Set([host.agentPid()]));
  });

  it('clears away a socket nobody listens on, and the lock of a process that is gone', async () => {
    mkdirSync(host.paths.runtime ?? '', { recursive: true });
    const dead = createServer();
    await new Promise<void>((resolve) => dead.listen(`${host.paths.socket}.x`, resolve));
    rmSync(host.paths.socket, { force: true });
    writeFileSync(host.paths.socket, '');
    dead.close();
    writeFileSync(host.paths.startLock, '999999999');
    expect(await host.cli(['agent', 'start'])).toMatchObject({ code: 0 });
  });

  it('says what is wrong when the state folder cannot be made', async () => {
    writeFileSync(host.paths.home, 'a file');
    const run = await host.cli(['agent', 'run']);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('cannot be created');
    rmSync(host.paths.home);
  });

  it('works from source as well as from the build', async () => {
    const source = (name: string) =>
      fileURLToPath(new URL(`../../native-host/${name}`, import.meta.url));
    const program = { cli: source('main.ts'), relay: source('relay/main.ts') };
    const fromSource = createHost(program);
    try {
      (await connectCli(fromSource)).close();
      const relay = await connectRelay(fromSource);
      await expect(relay.peer.request('policy.get', {})).resolves.toBeDefined();
      relay.peer.close();
    } finally {
      await fromSource.dispose();
    }
  });
});

describe('stopping', () => {
  it('by command leaves nothing behind, and is no error when nothing runs', async () => {
    await host.cli(['agent', 'start']);
    const pid = host.agentPid();
    expect(await host.cli(['agent', 'status', '--json'])).toMatchObject({ code: 0 });
    expect(await host.cli(['agent', 'stop'])).toMatchObject({ code: 0 });
    await until(() => host.agentPid() === undefined);
    expect(pid).toBeDefined();
    expect(existsSync(host.paths.socket)).toBe(false);
    expect(existsSync(host.paths.pidFile)).toBe(false);
    const again = await host.cli(['agent', 'stop', '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toEqual({ stopped: false });
    const status = await host.cli(['agent', 'status', '--json']);
    expect(status.code).toBe(5);
    expect(JSON.parse(status.stdout).error.code).toBe('AGENT_NOT_RUNNING');
  });

  it('finishes what is under way', async () => {
    const peer = await connectCli(host);
    const other = await connectCli(host);
    const started = new Promise((resolve) => peer.onProgress('p', resolve));
    const text = 'a@example.org '.repeat(200_000);
    const scan = peer.request('text.scan', { text, progressToken: 'p' });
    await started;
    await other.request('agent.stop', {});
    expect((await scan).spans).toHaveLength(200_000);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is in good order', async (signal) => {
    await host.cli(['agent', 'start']);
    process.kill(host.agentPid() ?? 0, signal);
    await until(() => host.agentPid() === undefined);
    expect(existsSync(host.paths.socket)).toBe(false);
  });

  it('happens by itself when nobody can find the agent any more', async () => {
    await host.cli(['agent', 'start']);
    rmSync(host.paths.socket);
    await until(() => host.agentPid() === undefined, 15_000);
  });
});
