import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { encodeFrame } from '../../shared/protocol/framing/index.ts';
import { connectCli, connectRelay, HELLO, startRelay } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

const world = hostPerTest();

describe('a browser and the agent', () => {
  it('meet through the relay, which starts the agent, and writes nothing but frames', async () => {
    const { peer, child, output, exited } = startRelay(world.host);
    const hello = await peer.request('session.hello', HELLO);
    expect(hello).toMatchObject({ status: 'ok', proto: 1, missing: [] });
    const verdict = await peer.request('message.check', {
      text: 'write to ann@example.org',
      site: 'chat.example',
    });
    expect(verdict.findings).toMatchObject([{ start: 9, end: 24, type: 'EMAIL_ADDRESS' }]);
    child.stdin.end();
    expect(await exited).toBe(0);
    expect(output().readUInt32LE(0)).toBeLessThan(output().length);
  });

  it('that speak no common version say which side is old', async () => {
    const { peer } = startRelay(world.host);
    const hello = await peer.request('session.hello', { ...HELLO, proto: [7, 9] });
    expect(hello).toMatchObject({ status: 'update_agent', proto: 0 });
    await expect(peer.request('policy.get', {})).rejects.toEqual(failure('VERSION_MISMATCH'));
    peer.close();
  });

  it('say hello first', async () => {
    const { peer } = startRelay(world.host);
    await expect(peer.request('policy.get', {})).rejects.toEqual(failure('HELLO_REQUIRED'));
    peer.close();
  });

  it('do not let a page stop the agent', async () => {
    const { peer } = await connectRelay(world.host);
    await expect(peer.request('agent.stop', {})).rejects.toEqual(failure('AGENT_REFUSED'));
    await expect(peer.request('agent.status', {})).resolves.toMatchObject({
      pid: world.host.agentPid(),
    });
    peer.close();
  });
});

describe('trust', () => {
  it('is refused to whoever has another secret, and the relay says so', async () => {
    (await connectCli(world.host)).close();
    writeFileSync(world.host.paths.secretFile, randomBytes(32).toString('hex'));
    await expect(connectCli(world.host)).rejects.toEqual(failure('AGENT_REFUSED'));
    expect(await failureOfRelay()).toMatchObject({ code: 'AGENT_REFUSED' });
  });

  it('is refused to a secret other users could have read', async () => {
    (await connectCli(world.host)).close();
    chmodSync(world.host.paths.secretFile, 0o644);
    expect(await failureOfRelay()).toMatchObject({ code: 'AGENT_REFUSED' });
    const run = await world.host.cli(['doctor']);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/FAIL {2}link secret/);
  });

  it('is refused to a program squatting the address, which learns nothing', async () => {
    (await connectCli(world.host)).close();
    await world.host.cli(['agent', 'stop']);
    let heard = '';
    const squatter = createServer((socket: Socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        heard += String(bytes);
        socket.write(encodeFrame({ proof: 'f'.repeat(64) }));
      });
      socket.write(encodeFrame({ link: 1, nonce: 'n' }));
    });
    mkdirSync(world.host.paths.runtime ?? '', { recursive: true });
    await new Promise<void>((resolve) => squatter.listen(world.host.paths.socket, resolve));
    try {
      expect(await failureOfRelay()).toMatchObject({ code: 'AGENT_REFUSED' });
      expect(heard).not.toContain('session.hello');
    } finally {
      squatter.close();
    }
  });
});

describe('a relay without an agent', () => {
  it('says so in one frame and ends, when the agent cannot be started', async () => {
    writeFileSync(world.host.paths.home, 'a file where the folder should be');
    expect(await failureOfRelay()).toMatchObject({ code: 'AGENT_NOT_RUNNING' });
    rmSync(world.host.paths.home);
  });
});

/** What the relay reports before it ends by itself. */
async function failureOfRelay(): Promise<unknown> {
  const { peer, exited, output } = startRelay(world.host);
  const failed = vi.fn();
  peer.on('relay.failed', failed);
  expect(await exited).toBe(1);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(output().readUInt32LE(0)).toBe(output().length - 4);
  return failed.mock.calls[0]?.[0];
}
