import { expect, it } from 'vitest';
import { sessionBusSocket } from './address.ts';

it('takes the address that the environment names', () => {
  const address = 'unix:path=/run/user/1000/bus,guid=0123';
  expect(sessionBusSocket({ DBUS_SESSION_BUS_ADDRESS: address })).toBe('/run/user/1000/bus');
});

it('understands escapes, abstract sockets and lists of addresses', () => {
  const socket = (address: string) => sessionBusSocket({ DBUS_SESSION_BUS_ADDRESS: address });
  expect(socket('unix:path=/tmp/a%20b')).toBe('/tmp/a b');
  expect(socket('unix:abstract=/tmp/dbus-x')).toBe('\0/tmp/dbus-x');
  expect(socket('tcp:host=localhost,port=1;unix:path=/b')).toBe('/b');
});

it('falls back to the usual place below the runtime folder', () => {
  expect(sessionBusSocket({ XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000/bus');
});

it('finds none where there is none, or none that it can speak to', () => {
  expect(sessionBusSocket({})).toBeUndefined();
  expect(sessionBusSocket({ DBUS_SESSION_BUS_ADDRESS: 'autolaunch:' })).toBeUndefined();
});
