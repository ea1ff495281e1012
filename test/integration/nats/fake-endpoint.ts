import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What one request to the endpoint was, and how a test writes its answer. */
export interface FakeRequest {
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
  authorization: string | undefined;
  /** Sends a piece of the answer; resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Ends the answer in good order. */
  end(reason?: string): void;
  /** Ends the connection in the middle. */
  breakOff(): void;
  /** Answers with an error status instead. */
  refuse(status: number): void;
  /** Aborted when the asking side has gone. */
  signal: AbortSignal;
}

export interface FakeEndpoint {
  url: string;
  close(): Promise<void>;
}

/** A chat completions endpoint on this machine whose answers the test writes itself. */
export async function startFakeEndpoint(
  answer: (request: FakeRequest) => void | Promise<void>,
): Promise<FakeEndpoint> {
  const server = createServer((request, response) => void serve(request, response, answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: FakeRequest) => void | Promise<void>,
): Promise<void> {
  if (request.url !== '/v1/chat/completions') {
    response.writeHead(404).end();
    return;
  }
  const gone = new AbortController();
  response.on('error', () => {});
  response.on('close', () => gone.abort());
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const event = (delta: object, reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  const begin = () => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  };
  await answer({
    body: JSON.parse(Buffer.concat(chunks).toString()),
    authorization: request.headers.authorization,
    signal: gone.signal,
    async write(content) {
      begin();
      if (gone.signal.aborted || response.write(event({ content }))) return;
      await once(response, 'drain', { signal: gone.signal }).catch(() => {});
    },
    end(reason = 'stop') {
      begin();
      response.end(`${event({}, reason)}data: [DONE]\n\n`);
    },
    breakOff: () => request.socket.destroy(),
    refuse: (status) => response.writeHead(status).end('{"error":{"message":"no"}}'),
  });
}
