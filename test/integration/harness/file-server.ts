import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { TLSSocket } from 'node:tls';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface FileServer {
  port: number;
  /** What is answered for a path; all others are not found. */
  answers: Map<string, Answer>;
  /** Each request, with whether a certificate was shown. */
  asked: { path: string; host: string; hasShown: boolean }[];
  url(path: string, host?: string): string;
  close(): void;
}

/** A server on this machine, over TLS. */
export async function startFileServer(
  files: { cert: string; key: string },
  { clientCa }: { clientCa?: string } = {},
): Promise<FileServer> {
  const answers: FileServer['answers'] = new Map();
  const asked: FileServer['asked'] = [];
  const options = {
    cert: readFileSync(files.cert),
    key: readFileSync(files.key),
    ...(clientCa !== undefined && { ca: readFileSync(clientCa), requestCert: true }),
    rejectUnauthorized: false,
  };
  const server = createServer(options, (request, response) => {
    const { url: path = '', headers, socket } = request;
    const hasShown = Object.keys((socket as TLSSocket).getPeerCertificate()).length > 0;
    asked.push({ path, host: headers.host ?? '', hasShown });
    const answer = answers.get(path) ?? ((none: ServerResponse) => none.writeHead(404).end());
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  const { port } = address;
  return {
    port,
    answers,
    asked,
    url: (path, host = '127.0.0.1') => `https://${host}:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Says that there is more to come, and ends. */
export function cutAfter(bytes: Buffer, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(200, headers);
    response.write(bytes, () => response.destroy());
  };
}
