import { join } from 'node:path';

/**
 * The socket of the user's session bus, as `net.connect` takes it: what DBUS_SESSION_BUS_ADDRESS
 * names, else the usual place below XDG_RUNTIME_DIR. `undefined` where there is neither, or only an
 * address of another kind (TCP, a program to start).
 */
export function sessionBusSocket(env: NodeJS.ProcessEnv): string | undefined {
  const address = env.DBUS_SESSION_BUS_ADDRESS;
  if (address) return socketAmong(address);
  return env.XDG_RUNTIME_DIR ? join(env.XDG_RUNTIME_DIR, 'bus') : undefined;
}

/** Where the D-Bus specification puts the system bus. */
const SYSTEM_BUS = '/var/run/dbus/system_bus_socket';

/** The socket of the system bus: what DBUS_SYSTEM_BUS_ADDRESS names, else the usual place. */
export function systemBusSocket(env: NodeJS.ProcessEnv): string | undefined {
  const address = env.DBUS_SYSTEM_BUS_ADDRESS;
  return address ? socketAmong(address) : SYSTEM_BUS;
}

function socketAmong(addresses: string): string | undefined {
  return addresses.split(';').map(socketOf).find(Boolean);
}

function socketOf(address: string): string | undefined {
  if (!address.startsWith('unix:')) return undefined;
  const fields = address.slice('unix:'.length).split(',');
  const path = fieldOf(fields, 'path');
  if (path !== undefined) return path;
  const name = fieldOf(fields, 'abstract');
  return name === undefined ? undefined : `\0${name}`;
}

function fieldOf(fields: readonly string[], key: string): string | undefined {
  const field = fields.find((each) => each.startsWith(`${key}=`));
  if (field === undefined) return undefined;
  try {
    return decodeURIComponent(field.slice(key.length + 1));
  } catch {
    return undefined;
  }
}
