import { readFileSync } from 'node:fs';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { WebSocket } from 'ws';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { anyAddress } from './any-address.ts';
import { proxyFor } from './proxy.ts';

/** Files that say whom to trust and who we are, where that is not left to the system. PEM. */
export interface TlsFiles {
  ca?: string | undefined;
  cert?: string | undefined;
  key?: string | undefined;
}

export interface SocketOptions {
  url: string;
  tls: TlsFiles;
  env: NodeJS.ProcessEnv;
  /** Bytes came in. */
  onFrame(): void;
}

const HANDSHAKE_MS = 10_000;
const MAX_FRAME_BYTES = 2 * 1024 * 1024;

/** Opens a WebSocket to the fleet. @throws LifeSavorError INPUT_UNREADABLE for a file of `tls`. */
export function openSocket({ url, tls, env, onFrame }: SocketOptions): WebSocket {
  const proxy = proxyFor(url, env);
  const socket = new WebSocket(url, {
    // The length of a compressed frame would tell something of what is in it.
    perMessageDeflate: false,
    handshakeTimeout: HANDSHAKE_MS,
    maxPayload: MAX_FRAME_BYTES,
    followRedirects: false,
    lookup: anyAddress(),
    ...filesOf(tls),
    ...(proxy !== undefined && { agent: new HttpsProxyAgent(proxy) }),
  });
  // The client of NATS takes its own listener away before the last error has come.
  socket.on('error', () => {});
  socket.on('message', onFrame);
  return socket;
}

function filesOf(tls: TlsFiles): { ca?: Buffer; cert?: Buffer; key?: Buffer } {
  const { ca, cert, key } = tls;
  return {
    ...(ca !== undefined && { ca: read(ca) }),
    ...(cert !== undefined && { cert: read(cert) }),
    ...(key !== undefined && { key: read(key) }),
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      `The file ${file} cannot be read.`,
      'Put it back, or enrol again with the right one.',
      { cause },
    );
  }
}
