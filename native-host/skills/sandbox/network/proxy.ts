import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { connectTo } from './connect.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { type HostPattern, isGranted, plainHost } from './host-pattern.ts';
import type { NetworkEvent } from './network-event.ts';
import { type NameSource, reachable } from './resolve.ts';

/** What a proxy lets through, and to whom it tells what was asked. */
export interface ProxyOptions {
  patterns: readonly HostPattern[];
  names: NameSource;
  onNetwork(event: NetworkEvent): void;
}

interface Target {
  host: string;
  port: number;
}

const HEADER_BYTES = 32 * 1024;
const HEADERS_MS = 15_000;
/** The port of `http://` where a URL names none. */
const HTTP_PORT = 80;
const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n';

/** An HTTP proxy for one skill: `CONNECT` for everything encrypted, plain requests for `http://`. */
export function createProxy(options: ProxyOptions): Server {
  const server = createServer({
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: HEADERS_MS,
    // A long upload hurts nobody but the skill itself.
    requestTimeout: 0,
  });
  server.on('connect', (message: IncomingMessage, stream: Duplex, head: Buffer) => {
    tunnel(message, stream, head, options).catch(() => stream.destroy());
  });
  server.on('request', (message, response) => {
    forward(message, response, options).catch(() => response.destroy());
  });
  server.on('upgrade', (_message, stream: Duplex) => refuse(stream, 501));
  server.on('clientError', (_error, stream: Duplex) => stream.destroy());
  return server;
}

async function tunnel(
  message: IncomingMessage,
  stream: Duplex,
  head: Buffer,
  options: ProxyOptions,
): Promise<void> {
  stream.on('error', () => stream.destroy());
  const upstream = await dial(targetOf(`tunnel://${message.url ?? ''}`, undefined), options);
  if (typeof upstream === 'number') return refuse(stream, upstream);
  if (stream.destroyed) return void upstream.destroy();
  stream.write(ESTABLISHED);
  if (head.length > 0) upstream.write(head);
  // Each way ends by itself: many a client closes its half and waits for the answer.
  pipeline(stream, upstream, (error) => error && stream.destroy());
  pipeline(upstream, stream, (error) => error && upstream.destroy());
}

async function forward(
  message: IncomingMessage,
  response: ServerResponse,
  options: ProxyOptions,
): Promise<void> {
  const url = parse(message.url ?? '');
  if (url?.protocol !== 'http:') return answer(response, 400);
  const upstream = await dial(targetOf(url.href, HTTP_PORT), options);
  if (typeof upstream === 'number') return answer(response, upstream);
  const onward = request({
    method: message.method,
    path: `${url.pathname}${url.search}`,
    // The name that was checked, not what the client says.
    headers: { ...forwardedHeaders(message.headers), host: url.host },
    createConnection: () => upstream,
  });
  onward.on('response', (reply) => {
    response.writeHead(reply.statusCode ?? 502, forwardedHeaders(reply.headers));
    pipeline(reply, response, () => {});
  });
  onward.on('error', () => answer(response, 502));
  response.on('close', () => upstream.destroy());
  pipeline(message, onward, () => {});
}

/** A connection to the target, or the status the client is answered with. */
async function dial(target: Target | undefined, options: ProxyOptions): Promise<Socket | number> {
  if (!target) return 400;
  const tell = (verdict: NetworkEvent['verdict']) => options.onNetwork({ ...target, verdict });
  if (!isGranted(options.patterns, target.host, target.port)) {
    tell('refused');
    return 403;
  }
  try {
    const addresses = await reachable(options.names, target.host);
    if (addresses.length === 0) {
      tell('refused');
      return 403;
    }
    const socket = await connectTo(addresses, target.port);
    tell('allowed');
    return socket;
  } catch {
    tell('unreachable');
    return 502;
  }
}

/** A port is needed where none is usual. */
function targetOf(text: string, usualPort: number | undefined): Target | undefined {
  const url = parse(text);
  const host = url && plainHost(url.hostname);
  const port = url?.port ? Number(url.port) : usualPort;
  return host !== undefined && port !== undefined ? { host, port } : undefined;
}

function parse(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}

function refuse(stream: Duplex, status: number): void {
  stream.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}

function answer(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-length': 0, connection: 'close' }).end();
}
