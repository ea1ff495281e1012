import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectSessionBus } from '../../../native-host/dbus/connect-bus.ts';
import type { DBusConnection } from '../../../native-host/dbus/connection.ts';
import { ended, requirePrograms, startBus } from './own-bus.ts';

const KEYRING_PROGRAM = 'gnome-keyring-daemon';
const SECRETS = 'org.freedesktop.secrets';
const SERVICE_PATH = '/org/freedesktop/secrets';
const LOGIN = `${SERVICE_PATH}/collection/login`;
const SERVICE = {
  destination: SECRETS,
  path: SERVICE_PATH,
  interface: 'org.freedesktop.Secret.Service',
};

/** A session bus of its own, in folders of its own, on which gnome-keyring is run at will. */
export interface KeychainSession {
  readonly env: NodeJS.ProcessEnv;
  readonly bus: DBusConnection;
  /** Starts gnome-keyring: as a login with the password does, or without, which leaves it locked. */
  startKeyring(password?: string): Promise<void>;
  stopKeyring(): Promise<void>;
  /** Locks the default keyring. */
  lock(): Promise<void>;
  /** Removes an entry, as a person does in a password manager; returns how many there were. */
  removeEntries(attributes: Readonly<Record<string, string>>): Promise<number>;
  dispose(): Promise<void>;
}

export async function startKeychainSession(): Promise<KeychainSession> {
  requirePrograms(KEYRING_PROGRAM);
  const folder = mkdtempSync(join(tmpdir(), 'lifesavor-keychain-'));
  const { child, address } = await startBus(folder);
  const env = sessionEnv(folder, address);
  const bus = await connectSessionBus(env);
  let keyring: ChildProcess | undefined;

  const stopKeyring = async () => {
    await stop(keyring);
    keyring = undefined;
  };
  return {
    env,
    bus,
    stopKeyring,
    startKeyring: async (password) => {
      await stopKeyring();
      keyring = spawnKeyring(env, password);
      await until(() => hasOwner(bus, SECRETS));
    },
    lock: async () => {
      await bus.call(SERVICE, 'Lock', 'ao', [[LOGIN]]);
    },
    removeEntries: (attributes) => removeEntries(bus, attributes),
    dispose: async () => {
      bus.close();
      await stopKeyring();
      child.stdin?.end();
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sessionEnv(folder: string, address: string): NodeJS.ProcessEnv {
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  return {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: join(folder, 'data'),
    DBUS_SESSION_BUS_ADDRESS: address,
  };
}

function spawnKeyring(env: NodeJS.ProcessEnv, password: string | undefined): ChildProcess {
  const unlock = password === undefined ? [] : ['--unlock'];
  const args = ['--foreground', '--components=secrets', ...unlock];
  const child = spawn(KEYRING_PROGRAM, args, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin?.end(password ?? '');
  return child;
}

async function stop(child: ChildProcess | undefined): Promise<void> {
  child?.kill('SIGKILL');
  if (child) await ended(child);
}

async function hasOwner(bus: DBusConnection, name: string): Promise<boolean> {
  const [owned] = await bus.callBus('NameHasOwner', 's', [name]);
  return owned === true;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(20))
    if (await holds()) return;
  throw new Error('gnome-keyring did not come up in 15 seconds.');
}

async function removeEntries(
  bus: DBusConnection,
  attributes: Readonly<Record<string, string>>,
): Promise<number> {
  const [found] = await bus.call(SERVICE, 'SearchItems', 'a{ss}', [Object.entries(attributes)]);
  const paths = found as readonly string[];
  for (const path of paths)
    await bus.call({ ...SERVICE, path, interface: 'org.freedesktop.Secret.Item' }, 'Delete');
  return paths.length;
}
