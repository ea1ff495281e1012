import { connect, type Socket } from 'node:net';
import { sessionBusSocket, systemBusSocket } from './address.ts';
import { DBusConnection } from './connection.ts';

const ANSWER_MS = 10_000;

/**
 * Connects to the user's session bus. @throws Error where there is none, or one that cannot be
 * reached by a Unix socket.
 */
export async function connectSessionBus(env: NodeJS.ProcessEnv): Promise<DBusConnection> {
  const path = sessionBusSocket(env);
  if (path === undefined) throw new Error('The environment names no session bus.');
  return await connectBus(path);
}

/** Connects to the bus of the machine, on which logind speaks. @throws Error as `connectSessionBus`. */
export async function connectSystemBus(env: NodeJS.ProcessEnv): Promise<DBusConnection> {
  const path = systemBusSocket(env);
  if (path === undefined) throw new Error('The environment names no system bus.');
  return await connectBus(path);
}

async function connectBus(path: string): Promise<DBusConnection> {
  const socket = connect(path);
  try {
    await authenticate(socket);
    const connection = new DBusConnection(socket);
    await connection.callBus('Hello');
    return connection;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Says who we are, as the socket's credentials prove. The bus sends nothing more before Hello. */
function authenticate(socket: Socket): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const uid = Buffer.from(String(process.geteuid?.() ?? 0)).toString('hex');
  // A socket that fails later closes as well: `close` tells whoever waits.
  socket.on('error', reject);
  socket.setTimeout(ANSWER_MS, () => reject(new Error('The bus does not answer.')));
  socket.once('close', () => reject(new Error('The bus closed the connection.')));
  socket.write(`\0AUTH EXTERNAL ${uid}\r\n`);
  socket.once('data', (answer) => {
    if (!answer.toString('latin1').startsWith('OK ')) return reject(new Error('Refused.'));
    socket.setTimeout(0);
    socket.write('BEGIN\r\n');
    resolve();
  });
  return promise;
}
