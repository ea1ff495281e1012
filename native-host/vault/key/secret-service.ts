import { connectSessionBus } from '../../dbus/connect-bus.ts';
import { type DBusConnection, DBusError } from '../../dbus/connection.ts';
import { keychainAbsent, keychainFailed, keychainLocked } from './keychain-errors.ts';
import { NO_OBJECT_PATH, SERVICE, unlock } from './secret-service-prompt.ts';

/**
 * How the keychain of a Linux desktop stands. `no-collection`: it runs, but has no default keyring
 * yet, as for a user who never logged in to a desktop.
 */
export type SecretServiceState = 'no-bus' | 'no-service' | 'no-collection' | 'locked' | 'unlocked';

/** The Secret Service, asked over the session bus. Libraries take a locked one for an empty one. */
export interface SecretService {
  /** How it stands now; never shows a window. @throws LifeSavorError KEYCHAIN_FAILED. */
  state(): Promise<SecretServiceState>;
  /**
   * Opens the default keyring, by asking the person where it is locked.
   * @throws LifeSavorError KEYCHAIN_ABSENT (no bus, no service), KEYCHAIN_LOCKED (nothing can ask
   * the person, or nobody answered in time), KEYCHAIN_DISMISSED, KEYCHAIN_FAILED.
   */
  open(): Promise<'unlocked' | 'no-collection'>;
}

export interface SecretServiceOptions {
  readonly env: NodeJS.ProcessEnv;
  /** How long the window that asks for the password may stay unanswered. */
  readonly promptMs: number;
}

const NO_SERVICE = /\.(ServiceUnknown|NameHasNoOwner|Spawn\.\w+|TimedOut)$/;
const NO_OBJECT = /\.(NoSuchObject|UnknownObject|UnknownMethod)$/;

export function createSecretService({ env, promptMs }: SecretServiceOptions): SecretService {
  return {
    state: () => withBus(env, stateOf),
    open: () => withBus(env, (bus, cause) => open(bus, promptMs, cause)),
  };
}

/** Runs `use` with a connection of its own, or without one and why there is none. */
async function withBus<T>(
  env: NodeJS.ProcessEnv,
  use: (bus: DBusConnection | undefined, cause: unknown) => Promise<T>,
): Promise<T> {
  let cause: unknown;
  const bus = await connectSessionBus(env).catch((error: unknown) => {
    cause = error;
    return undefined;
  });
  try {
    return await use(bus, cause);
  } catch (error) {
    throw error instanceof DBusError ? keychainFailed(error) : error;
  } finally {
    bus?.close();
  }
}

async function stateOf(bus: DBusConnection | undefined): Promise<SecretServiceState> {
  return bus === undefined ? 'no-bus' : (await look(bus)).state;
}

async function open(bus: DBusConnection | undefined, promptMs: number, cause: unknown) {
  if (bus === undefined)
    throw keychainAbsent('There is no desktop session (D-Bus), and so no keychain.', cause);
  const found = await look(bus);
  if (found.state === 'no-service')
    throw keychainAbsent('No keychain (Secret Service) runs in this desktop session.');
  if (found.state !== 'locked') return found.state;
  await unlock(bus, found.collection, promptMs);
  if (await isLocked(bus, found.collection)) throw keychainLocked('The keychain is still locked.');
  return 'unlocked';
}

type Found =
  | { readonly state: 'no-service' | 'no-collection' }
  | { readonly state: 'locked' | 'unlocked'; readonly collection: string };

/** Looks at the default collection; the bus starts the service where it knows how to. */
async function look(bus: DBusConnection): Promise<Found> {
  try {
    const [path] = await bus.call(SERVICE, 'ReadAlias', 's', ['default']);
    if (path === NO_OBJECT_PATH) return { state: 'no-collection' };
    const collection = String(path);
    return { state: (await isLocked(bus, collection)) ? 'locked' : 'unlocked', collection };
  } catch (error) {
    if (error instanceof DBusError && NO_SERVICE.test(error.name)) return { state: 'no-service' };
    // gnome-keyring can name a default collection that is not there.
    if (error instanceof DBusError && NO_OBJECT.test(error.name)) return { state: 'no-collection' };
    throw error;
  }
}

async function isLocked(bus: DBusConnection, path: string): Promise<boolean> {
  const target = { ...SERVICE, path, interface: 'org.freedesktop.DBus.Properties' };
  const property = ['org.freedesktop.Secret.Collection', 'Locked'];
  const [locked] = await bus.call(target, 'Get', 'ss', property);
  return locked !== false;
}
