import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Arrivals } from './arrivals.ts';

let folder: string;
let server: Server;
let arrivals: Arrivals;
const clients: Socket[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arrivals-'));
  server = createServer();
  arrivals = new Arrivals(server);
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A client that speaks at once; what it is answered. */
function speak(word: string): { heard: () => string; isClosed: () => boolean } {
  let heard = '';
  const client = connect(join(folder, 's'), () => client.write(word));
  client.on('data', (bytes) => {
    heard += bytes;
  });
  client.on('error', () => {});
  clients.push(client);
  return { heard: () => heard, isClosed: () => client.closed };
}

const echo = (socket: Socket) => void socket.on('data', (bytes) => socket.write(bytes));

it('serves those who came before it could, with what they have said meanwhile', async () => {
  const early = speak('early');
  await new Promise((resolve) => setTimeout(resolve, 50));
  arrivals.serveWith(echo);
  const late = speak('late');
  await vi.waitFor(() => expect([early.heard(), late.heard()]).toEqual(['early', 'late']));
});

it('turns those away who wait when the agent cannot start', async () => {
  const early = speak('early');
  await new Promise((resolve) => setTimeout(resolve, 50));
  arrivals.close();
  await vi.waitFor(() => expect(early.isClosed()).toBe(true));
});
