import {
  type ConnectionOptions,
  errors,
  type NatsConnection,
  type WsConnectionOptions,
  wsconnect,
} from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { authenticator } from '../../cloud/connection/authenticator.ts';
import { openSocket } from '../../cloud/connection/socket.ts';
import type { TlsFiles } from '../../cloud/connection/tls-files.ts';

/** How to reach the servers of a fleet, and as whom. */
export interface FleetAddress {
  /** `ws:` or `wss:`; the first that answers is taken. */
  urls: readonly string[];
  /** Content of a credentials file. */
  creds: string;
  /** What the servers call this connection. */
  name: string;
  /** Whom to trust and what to show, where that is not left to the system. */
  tls?: TlsFiles;
  /** Names the HTTP proxy to go through, if any. */
  env?: NodeJS.ProcessEnv;
  /** Absent: a lost connection is tried again without end. */
  reconnect?: boolean;
  /** Subjects that answers come in on begin with this; absent: `_INBOX`. */
  inboxPrefix?: string;
}

const CONNECT_MS = 10_000;
const RETRY_MS = 250;

/**
 * A connection to the fleet's servers over a WebSocket.
 * @throws LifeSavorError FLEET_UNREACHABLE, FLEET_REFUSED.
 */
export async function connectFleet(address: FleetAddress): Promise<NatsConnection> {
  const { urls, creds, name, reconnect = true, inboxPrefix } = address;
  const options: WsConnectionOptions = {
    servers: [...urls],
    name,
    reconnect,
    authenticator: authenticator(creds),
    maxReconnectAttempts: -1,
    reconnectTimeWait: RETRY_MS,
    timeout: CONNECT_MS,
    wsFactory: socketFactory(address),
    ...(inboxPrefix !== undefined && { inboxPrefix }),
  };
  try {
    return await wsconnect(options);
  } catch (cause) {
    throw cause instanceof errors.AuthorizationError || /auth/i.test(String(cause))
      ? fleetRefused(cause)
      : fleetUnreachable(cause);
  }
}

function socketFactory({
  tls = {},
  env = {},
}: FleetAddress): NonNullable<WsConnectionOptions['wsFactory']> {
  return async (url: string, _options: ConnectionOptions) => {
    const socket = openSocket({ url, tls, env, onFrame: () => {} });
    // The browser's interface is the part of it that the client of NATS uses.
    return {
      socket: socket as unknown as globalThis.WebSocket,
      encrypted: url.startsWith('wss:'),
    };
  };
}

export function fleetUnreachable(cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'FLEET_UNREACHABLE',
    'No server of the fleet answers.',
    'Check that nats-server runs with the configuration in "servers", and the address in fleet.json.',
    { cause },
  );
}

export function fleetRefused(cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'FLEET_REFUSED',
    'The servers do not let these credentials do this.',
    'Check that the servers run with the configuration of this very fleet.',
    { cause },
  );
}
