import { connectSessionBus, connectSystemBus } from '../dbus/connect-bus.ts';
import type { DBusConnection } from '../dbus/connection.ts';
import type { DBusMessage } from '../dbus/message.ts';
import type { Presence } from './watch-session.ts';

const LOGIND = 'org.freedesktop.login1';
const MANAGER = `${LOGIND}.Manager`;
const SESSION = `${LOGIND}.Session`;
const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'];

/** A bus, what to ask it for, and what its signals mean. */
export interface DesktopSource {
  name: string;
  connect(env: NodeJS.ProcessEnv): Promise<DBusConnection>;
  /** Match rules of the D-Bus specification. */
  matches: readonly string[];
  meaning(signal: DBusMessage, bus: DBusConnection): Promise<Presence | undefined>;
}

/** logind, on the bus of the machine: sleep, and the locking of sessions. */
export const loginSource: DesktopSource = {
  name: 'logind',
  connect: connectSystemBus,
  matches: [
    `type='signal',sender='${LOGIND}',interface='${MANAGER}',member='PrepareForSleep'`,
    `type='signal',sender='${LOGIND}',interface='${SESSION}'`,
  ],
  async meaning(signal, bus) {
    if (signal.interface === MANAGER && signal.member === 'PrepareForSleep')
      return signal.values[0] === true ? 'sleep' : 'back';
    if (signal.interface !== SESSION) return undefined;
    const isLock = signal.member === 'Lock';
    if (!isLock && signal.member !== 'Unlock') return undefined;
    if (!(await isOurs(bus, signal.path ?? ''))) return undefined;
    return isLock ? 'session-locked' : 'back';
  },
};

/** The screen lock of the desktop, on the session's own bus. */
export const screenSaverSource: DesktopSource = {
  name: 'screen saver',
  connect: connectSessionBus,
  matches: SCREEN_SAVERS.map((name) => `type='signal',interface='${name}',member='ActiveChanged'`),
  async meaning(signal) {
    if (signal.member !== 'ActiveChanged') return undefined;
    if (!SCREEN_SAVERS.includes(signal.interface ?? '')) return undefined;
    return signal.values[0] === true ? 'session-locked' : 'back';
  },
};

/** Whether a session is one of this user; other people's may be locked as they like. */
async function isOurs(bus: DBusConnection, path: string): Promise<boolean> {
  const properties = 'org.freedesktop.DBus.Properties';
  const target = { destination: LOGIND, path, interface: properties };
  try {
    const [user] = await bus.call(target, 'Get', 'ss', [SESSION, 'User']);
    return Array.isArray(user) && user[0] === process.getuid?.();
  } catch {
    // Locked once too often is better than not at all.
    return true;
  }
}
