import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectSessionBus } from '../../native-host/dbus/connect-bus.ts';
import type { DBusConnection } from '../../native-host/dbus/connection.ts';
import type { DBusMessage } from '../../native-host/dbus/message.ts';
import type { DBusValue } from '../../native-host/dbus/signature.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { ended, startBus } from './harness/own-bus.ts';

const world = hostPerTest();
const MANAGER = 'org.freedesktop.login1.Manager';
const SESSION = 'org.freedesktop.login1.Session';
const SCREEN_SAVER = 'org.freedesktop.ScreenSaver';
const OWN_SESSION = '/org/freedesktop/login1/session/own';
const OTHER_SESSION = '/org/freedesktop/login1/session/other';

let program: ChildProcess;
let bus: DBusConnection;

/** One bus stands in for both; what speaks on it has logind's name and answers as logind does. */
beforeEach(async () => {
  const folder = join(world.host.folder, 'bus');
  mkdirSync(folder);
  const started = await startBus(folder);
  program = started.child;
  const { env } = world.host;
  env.DBUS_SESSION_BUS_ADDRESS = env.DBUS_SYSTEM_BUS_ADDRESS = started.address;
  bus = await connectSessionBus(env);
  await bus.callBus('RequestName', 'su', ['org.freedesktop.login1', 0]);
  tellWhoseSessions();
});

afterEach(async () => {
  bus.close();
  program.stdin?.end();
  await ended(program);
});

describe('the vault', () => {
  it('is locked while the machine sleeps, and open again when it has woken up', async () => {
    await openVault();
    emit(MANAGER, 'PrepareForSleep', [true]);
    await expectState('locked');
    emit(MANAGER, 'PrepareForSleep', [false]);
    await expectState('unlocked');
  });

  it('is locked with the screen', async () => {
    await openVault();
    emit(SCREEN_SAVER, 'ActiveChanged', [true]);
    await expectState('locked');
    emit(SCREEN_SAVER, 'ActiveChanged', [false]);
    await expectState('unlocked');
  });

  it('is locked with a session of its own user only', async () => {
    await openVault();
    emit(SESSION, 'Lock', [], OTHER_SESSION);
    emit(SESSION, 'Lock', [], OWN_SESSION);
    await expectState('locked');
    emit(SESSION, 'Unlock', [], OWN_SESSION);
    await expectState('unlocked');
    emit(SESSION, 'Lock', [], OTHER_SESSION);
    emit(MANAGER, 'PrepareForSleep', [false]);
    expect(await lockings()).toEqual(['session-locked']);
  });

  it('stays locked with the return where its owner had locked it', async () => {
    await openVault();
    await cli('vault lock');
    emit(MANAGER, 'PrepareForSleep', [true]);
    emit(MANAGER, 'PrepareForSleep', [false]);
    emit(SCREEN_SAVER, 'ActiveChanged', [false]);
    await expectState('locked');
    expect(await lockings()).toEqual(['asked']);
  });

  it('asks for its passphrase again', async () => {
    await openVault('passphrase', 'correct horse');
    emit(MANAGER, 'PrepareForSleep', [true]);
    await expectState('locked');
    emit(MANAGER, 'PrepareForSleep', [false]);
    await expectState('locked');
    await cli('vault unlock', 'correct horse');
  });
});

async function cli(line: string, input = ''): Promise<string> {
  const { code, stdout, stderr } = await world.host.cli(line.split(' '), input);
  expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** The agent looks for the buses as it starts; each of its connections asks for what it wants to hear. */
async function openVault(keep = 'file', input = ''): Promise<void> {
  await cli(`vault create --keep ${keep}`, input);
  await vi.waitFor(async () => {
    const [names] = await bus.callBus('ListNames');
    const peers = (names as string[]).filter((name) => name.startsWith(':'));
    expect(peers.length).toBeGreaterThanOrEqual(3);
  });
  // Both have said what they want to hear once they have been answered, which takes no time here.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function expectState(state: string): Promise<void> {
  await vi.waitFor(
    async () => expect(JSON.parse(await cli('vault status --json'))).toMatchObject({ state }),
    10_000,
  );
}

/** Why the vault was locked each time, by the audit log. */
async function lockings(): Promise<unknown[]> {
  const lines = (await cli('audit tail --json')).trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'vault-locked')
    .map(({ reason }) => reason);
}

function emit(name: string, member: string, values: DBusValue[], path = '/'): void {
  const signature = values.length > 0 ? 'b' : '';
  bus.send({ type: 'signal', path, interface: name, member, signature, values });
}

/** Answers who owns a session, as logind does, for as long as the connection lasts. */
function tellWhoseSessions(): void {
  const answer = ({ type, path, serial: replySerial, sender: destination = '' }: DBusMessage) => {
    if (type !== 'call') return false;
    const uid = path === OWN_SESSION ? (process.getuid?.() ?? 0) : 4711;
    const user = { type: '(uo)', value: [uid, '/org/freedesktop/login1/user'] };
    bus.send({ type: 'return', replySerial, destination, signature: 'v', values: [user] });
    return false;
  };
  bus.waitFor(answer, 120_000).catch(() => undefined);
}
