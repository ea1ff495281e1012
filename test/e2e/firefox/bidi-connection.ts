import { WebSocket } from 'ws';

/** A JSON value as WebDriver BiDi takes it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type BidiParams = Record<string, Json>;

/** One WebDriver BiDi session over a web socket. */
export interface BidiConnection {
  /** @throws Error with the browser's own words when the command fails. */
  command(method: string, params: BidiParams): Promise<unknown>;
  close(): void;
}

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  message?: string;
}

export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id === undefined) return;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  socket.on('close', () => {
    for (const settle of waiting.values()) settle({ type: 'error', message: 'Firefox is gone.' });
    waiting.clear();
  });
  return {
    command(method, params) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, (reply) => {
          if (reply.type === 'success') resolve(reply.result);
          else reject(new Error(`${method}: ${reply.message}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}
