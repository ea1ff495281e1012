import { connect, type Socket } from 'node:net';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { AgentPaths } from '../paths.ts';
import { greetAgent, type LinkClient } from './handshake.ts';
import { readSecret } from './secret.ts';

/**
 * A socket to the running agent, both ends proved.
 * @throws LifeSavorError AGENT_NOT_RUNNING when nobody listens; what `greetAgent` throws.
 */
export async function connectToAgent(paths: AgentPaths, client: LinkClient): Promise<Socket> {
  const secret = readSecret(paths.secretFile);
  if (!secret) throw notRunning();
  const socket = await dial(paths.socket);
  try {
    await greetAgent(socket, secret, client);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/**
 * A bare connection to `address`, before any greeting.
 * @throws LifeSavorError AGENT_NOT_RUNNING.
 */
export function dial(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    const onError = (cause: Error) => reject(notRunning(cause));
    socket.once('error', onError).once('connect', () => {
      socket.off('error', onError);
      // From here on, trouble shows as the closing of the socket.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

function notRunning(cause?: Error): LifeSavorError {
  return new LifeSavorError(
    'AGENT_NOT_RUNNING',
    'The Life Savor agent is not running.',
    'Start it with "lifesavor agent start".',
    { cause },
  );
}
