import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connectCli, connectRelay } from './harness/clients.ts';
import { createHost, until } from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const world = hostPerTest();

describe('starting', () => {
  it('finds the agent that is running already', async () => {
    expect(await world.host.cli(['agent', 'start'])).toMatchObject({ code: 0 });
    const pid = world.host.agentPid();
    const again = await world.host.cli(['agent', 'start', '--json']);
    expect(JSON.parse(again.stdout)).toEqual({ running: true, pid });
    const run = await world.host.cli(['agent', 'run']);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('Another agent is running');
    expect(world.host.agentPid()).toBe(pid);
  });

  it('many at once gives one agent', async () => {
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => world.host.cli(['agent', 'start', '--json'])),
    );
    const pids = runs.map(({ stdout }) => JSON.parse(stdout).pid);
    expect(new Set(pids)).toEqual(new Set([world.host.agentPid()]));
  });

  it('clears away what is left at its address, and the lock of a process that is gone', async () => {
    mkdirSync(world.host.paths.runtime ?? '', { recursive: true });
    writeFileSync(world.host.paths.socket, '');
    writeFileSync(world.host.paths.startLock, '999999999');
    expect(await world.host.cli(['agent', 'start'])).toMatchObject({ code: 0 });
  });

  it('says what is wrong when the state folder cannot be made', async () => {
    writeFileSync(world.host.paths.home, 'a file');
    const run = await world.host.cli(['agent', 'run']);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('cannot be created');
    rmSync(world.host.paths.home);
  });

  it('gives it and its children no core dumps, which would put memory on the disk', async () => {
    const { cli } = world.host.program;
    const start = `ulimit -c unlimited; exec "${process.execPath}" "${cli}" vault create --keep file`;
    execFileSync('/bin/sh', ['-c', start], { env: world.host.env });
    const agent = world.host.agentPid()!;
    const children = readFileSync(`/proc/${agent}/task/${agent}/children`, 'utf8')
      .trim()
      .split(' ');
    expect(children.length).toBeGreaterThan(0);
    for (const pid of [agent, ...children])
      expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/Max core file size\s+0\s+0/);
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
    await world.host.cli(['agent', 'start']);
    const pid = world.host.agentPid();
    expect(await world.host.cli(['agent', 'status', '--json'])).toMatchObject({ code: 0 });
    expect(await world.host.cli(['agent', 'stop'])).toMatchObject({ code: 0 });
    await until(() => world.host.agentPid() === undefined);
    expect(pid).toBeDefined();
    expect(existsSync(world.host.paths.socket)).toBe(false);
    expect(existsSync(world.host.paths.pidFile)).toBe(false);
    const again = await world.host.cli(['agent', 'stop', '--json']);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toEqual({ stopped: false });
    const status = await world.host.cli(['agent', 'status', '--json']);
    expect(status.code).toBe(5);
    expect(JSON.parse(status.stdout).error.code).toBe('AGENT_NOT_RUNNING');
  });

  it('finishes what is under way', async () => {
    const peer = await connectCli(world.host);
    const other = await connectCli(world.host);
    const started = new Promise((resolve) => peer.onProgress('p', resolve));
    // Some tenths of a second of work: the agent gives what is under way two seconds.
    const text = 'a@example.org '.repeat(20_000);
    const scan = peer.request('text.scan', { text, progressToken: 'p' });
    await started;
    await other.request('agent.stop', {});
    expect((await scan).spans).toHaveLength(20_000);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is in good order', async (signal) => {
    await world.host.cli(['agent', 'start']);
    process.kill(world.host.agentPid() ?? 0, signal);
    await until(() => world.host.agentPid() === undefined);
    expect(existsSync(world.host.paths.socket)).toBe(false);
  });

  it('happens by itself when nobody can find the agent any more', async () => {
    await world.host.cli(['agent', 'start']);
    rmSync(world.host.paths.socket);
    await until(() => world.host.agentPid() === undefined, 15_000);
  });
});
