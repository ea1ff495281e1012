import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getHistory, postChat } from './chat-api.ts';
import { createReceivedLog, type ReceivedLog, type ReceivedMessage } from './received.ts';
import { servePage } from './static-pages.ts';

export interface DemoServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** File that gets every received message as a line of JSON. */
  log?: string;
  /** Folders of built pages by the name they are served under. */
  folders: Readonly<Record<string, string>>;
}

export interface DemoServer {
  /** Origin, without a slash at the end. */
  url: string;
  /** Every message that reached the server, oldest first. */
  received(): ReceivedMessage[];
  close(): Promise<void>;
}

/** A local chat service on 127.0.0.1 that remembers everything it is told. */
export async function startDemoServer(options: DemoServerOptions): Promise<DemoServer> {
  const log = createReceivedLog(options.log);
  const server = createServer((request, response) => {
    handle(request, response, log, options.folders).catch(() => fail(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received: log.all,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  log: ReceivedLog,
  folders: DemoServerOptions['folders'],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = `${request.method} ${url.pathname}`;
  if (route === 'POST /api/chat') return postChat(request, response, log);
  if (route === 'GET /api/chat') return getHistory(url, response, log);
  if (route === 'GET /') return redirect(response, `/demo/chat/c/${randomUUID()}`);
  if (await servePage(url.pathname, response, folders)) return;
  response.writeHead(404).end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

/** A request cut short or not understood is the client's affair; the server goes on. */
function fail(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(400);
  response.end();
}
