import { type ConnectionOptions, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { WebSocket } from 'ws';
import { inboxPrefix } from '../wire/subjects.ts';
import { authenticator } from './authenticator.ts';
import { openSocket } from './socket.ts';
import type { TlsFiles } from './tls-files.ts';

/** Where the fleet is, and as whom to go there. */
export interface FleetAddress {
  url: string;
  agent: string;
  /** Text of NATS credentials. */
  creds: string;
  tls: TlsFiles;
}

/** Why a connection was not made, or has ended. */
export type Ending = 'lost' | 'unauthorized' | 'revoked';

/** One connection, which is never made again by itself. */
export interface Session {
  nats: NatsConnection;
  /** When bytes came in last; `performance.now()`. */
  lastFrame(): number;
  /** Ends it at once, without a word. */
  cut(): void;
  closed: Promise<Ending>;
}

const CONNECT_MS = 15_000;

/** @throws what tells the ending by `endingOf`. */
export async function openSession(
  { url, agent, creds, tls }: FleetAddress,
  env: NodeJS.ProcessEnv,
): Promise<Session> {
  let last = performance.now();
  let socket: WebSocket | undefined;
  const wsFactory = async (_url: string, _options: ConnectionOptions) => {
    socket = openSocket({
      url,
      tls,
      env,
      onFrame: () => {
        last = performance.now();
      },
    });
    // The browser's interface is the part of it that the client of NATS uses.
    return {
      socket: socket as unknown as globalThis.WebSocket,
      encrypted: url.startsWith('wss:'),
    };
  };
  try {
    const nats = await wsconnect({
      servers: url,
      name: agent,
      reconnect: false,
      // Other nodes would be reached by addresses that only make sense among servers.
      ignoreClusterUpdates: true,
      authenticator: authenticator(creds),
      inboxPrefix: inboxPrefix(agent),
      timeout: CONNECT_MS,
      // Whether it is alive is looked after by ourselves.
      pingInterval: 2 ** 31 - 1,
      wsFactory,
    });
    return {
      nats,
      lastFrame: () => last,
      cut: () => socket?.terminate(),
      closed: endOf(nats),
    };
  } catch (error) {
    socket?.terminate();
    throw error;
  }
}

async function endOf(nats: NatsConnection): Promise<Ending> {
  let worst: Ending = 'lost';
  const watch = async () => {
    for await (const status of nats.status())
      if (status.type === 'error' && endingOf(status.error) !== 'lost')
        worst = endingOf(status.error);
  };
  void watch().catch(() => undefined);
  const error = await nats.closed();
  const last = endingOf(error);
  return last === 'lost' ? worst : last;
}

/** What an error of the client says about our right to be there. */
export function endingOf(error: unknown): Ending {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  // Many came at once, and one of us was too slow: nobody was refused.
  if (/authentication timeout/i.test(text)) return 'lost';
  if (/authentication revoked/i.test(text)) return 'revoked';
  // One that has expired may have been renewed meanwhile.
  return /authorization|authentication expired/i.test(text) ? 'unauthorized' : 'lost';
}
