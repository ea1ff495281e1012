import { createServer } from 'node:http';
import { connect } from 'node:net';

export interface ConnectProxy {
  url: string;
  /** What it was asked to connect to. */
  asked: readonly string[];
  close(): void;
}

/** An HTTP proxy that connects to 127.0.0.1, whatever host it is asked for. */
export async function startConnectProxy(): Promise<ConnectProxy> {
  const asked: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, near) => {
    asked.push(request.url ?? '');
    const far = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
