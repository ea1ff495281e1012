import { type DBusConnection, DBusError } from '../../dbus/connection.ts';
import type { DBusMessage } from '../../dbus/message.ts';
import { keychainDismissed, keychainLocked } from './keychain-errors.ts';

export const SERVICE = {
  destination: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets',
  interface: 'org.freedesktop.Secret.Service',
};
/** How the Secret Service writes "no object". */
export const NO_OBJECT_PATH = '/';

const PROMPT = 'org.freedesktop.Secret.Prompt';
const GNOME_KEYRING = 'org.gnome.keyring';
const GNOME_PROMPTER = 'org.gnome.keyring.SystemPrompter';

/**
 * Unlocks a collection; asks the person where the service wants that.
 * @throws LifeSavorError KEYCHAIN_LOCKED where nothing can ask or nobody answered in time,
 * KEYCHAIN_DISMISSED. @throws DBusError whatever else fails.
 */
export async function unlock(bus: DBusConnection, collection: string, promptMs: number) {
  const [, prompt] = await bus.call(SERVICE, 'Unlock', 'ao', [[collection]]);
  if (prompt === NO_OBJECT_PATH) return;
  await ensurePrompter(bus);
  await ask(bus, String(prompt), promptMs);
}

async function ask(bus: DBusConnection, path: string, promptMs: number): Promise<void> {
  const target = { ...SERVICE, path, interface: PROMPT };
  await bus.callBus('AddMatch', 's', [`type='signal',interface='${PROMPT}',path='${path}'`]);
  const completed = bus.waitFor((message) => isCompleted(message, path), promptMs);
  // Whoever waits below is told; this only keeps Node from calling it unhandled until then.
  completed.catch(() => undefined);
  await bus.call(target, 'Prompt', 's', ['']);
  const { values } = await completed.catch((error: unknown) => {
    if (!(error instanceof DBusError) || !error.isTimeout) throw error;
    // The window stays, and may be answered before the next try: gnome-keyring 42 aborts when a
    // program calls Dismiss on a prompt that is shown.
    throw keychainLocked('Nobody answered the window that asks for the keychain’s password.');
  });
  if (values[0] !== false) throw keychainDismissed();
}

function isCompleted(message: DBusMessage, path: string): boolean {
  return message.type === 'signal' && message.member === 'Completed' && message.path === path;
}

/**
 * gnome-keyring asks through a program of its own, and calls it dismissed when that cannot start
 * (no display, as over SSH). Nobody dismissed anything then, so it is started first. Other
 * keychains show their own windows.
 */
async function ensurePrompter(bus: DBusConnection): Promise<void> {
  const owner = await ownerOf(bus, SERVICE.destination);
  if (owner !== (await ownerOf(bus, GNOME_KEYRING))) return;
  if ((await ownerOf(bus, GNOME_PROMPTER)) !== undefined) return;
  try {
    await bus.callBus('StartServiceByName', 'su', [GNOME_PROMPTER, 0]);
  } catch (cause) {
    throw keychainLocked(
      'The keychain is locked, and no window could ask for its password.',
      cause,
    );
  }
}

async function ownerOf(bus: DBusConnection, name: string): Promise<unknown> {
  return bus.callBus('GetNameOwner', 's', [name]).then(
    ([owner]) => owner,
    () => undefined,
  );
}
