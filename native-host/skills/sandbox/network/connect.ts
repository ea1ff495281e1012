import { createConnection, type Socket } from 'node:net';
import type { Address } from './resolve.ts';

const CONNECT_MS = 15_000;

/** Connects to one of the addresses and to no other, the first that answers. Rejects when none does. */
export function connectTo(addresses: readonly Address[], port: number): Promise<Socket> {
  const socket = createConnection({
    // Never looked up: `lookup` answers with what was checked.
    host: 'checked.invalid',
    port,
    lookup: (_host, { all }, callback) => {
      const [first] = addresses;
      if (all) callback(null, [...addresses]);
      else if (first) callback(null, first.address, first.family);
      else callback(new Error('There is no address.'), '');
    },
    autoSelectFamily: true,
    allowHalfOpen: true,
    noDelay: true,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(new Error('No answer.')), CONNECT_MS);
    const settled = () => clearTimeout(timer);
    socket.once('connect', () => {
      settled();
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
    socket.once('close', () => {
      settled();
      reject(new Error('Closed.'));
    });
  });
}
