import { HttpsProxyAgent } from 'https-proxy-agent';
import { WebSocket } from 'ws';
import { anyAddress } from './any-address.ts';
import { proxyFor } from './proxy.ts';
import { readTlsFiles, type TlsFiles } from './tls-files.ts';

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
    ...readTlsFiles(tls),
    ...(proxy !== undefined && { agent: new HttpsProxyAgent(proxy) }),
  });
  // The client of NATS takes its own listener away before the last error has come.
  socket.on('error', () => {});
  socket.on('message', onFrame);
  return socket;
}
