import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeFrame } from '../../shared/protocol/framing/index.ts';
import { acceptClient, greetAgent } from './handshake.ts';
import { readFrame } from './read-frame.ts';

const SECRET = Buffer.alloc(32, 7);
const OTHER_SECRET = Buffer.alloc(32, 8);
const RELAY = { role: 'relay', origin: 'chrome-extension://abc/' } as const;
const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

let server: Server;
let sockets: Socket[] = [];

/** Two ends of a real socket: ours as the agent's, ours as the client's. */
async function socketPair(): Promise<{ agent: Socket; client: Socket }> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const client = connect(port, '127.0.0.1').on('error', () => {});
  const agent = (await accepted).on('error', () => {});
  sockets.push(agent, client);
  return { agent, client };
}

beforeEach(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  server.close();
});

describe('the two ends of the link', () => {
  it('accept each other when both know the secret, and lose none of what follows', async () => {
    const { agent, client } = await socketPair();
    const accepted = acceptClient(agent, SECRET);
    await greetAgent(client, SECRET, RELAY);
    client.write(encodeFrame({ first: true }));
    expect(await accepted).toEqual(RELAY);
    const { signal } = new AbortController();
    expect(await readFrame(agent, { maxBytes: 100, signal })).toEqual({ first: true });
  });

  it('refuse a client that does not know the secret', async () => {
    const { agent, client } = await socketPair();
    const accepted = acceptClient(agent, SECRET);
    const greeted = greetAgent(client, OTHER_SECRET, RELAY);
    await expect(accepted).rejects.toEqual(failure('AGENT_REFUSED'));
    await expect(greeted).rejects.toEqual(failure('AGENT_REFUSED'));
  });

  it('refuse an agent that accepts anybody but cannot prove itself', async () => {
    const { agent, client } = await socketPair();
    const greeted = greetAgent(client, SECRET, RELAY);
    const { signal } = new AbortController();
    agent.write(encodeFrame({ link: 1, nonce: 'n' }));
    const answer = (await readFrame(agent, { maxBytes: 4096, signal })) as { proof: string };
    // The client's own proof, played back, must not do.
    agent.write(encodeFrame({ proof: answer.proof }));
    await expect(greeted).rejects.toEqual(failure('AGENT_REFUSED'));
  });

  it('refuse a proof made for another connection', async () => {
    const first = await socketPair();
    const { signal } = new AbortController();
    const greeted = greetAgent(first.client, SECRET, RELAY).catch(() => {});
    first.agent.write(encodeFrame({ link: 1, nonce: 'other' }));
    const replayed = await readFrame(first.agent, { maxBytes: 4096, signal });
    first.agent.destroy();
    await greeted;

    const second = await socketPair();
    const accepted = acceptClient(second.agent, SECRET);
    second.client.write(encodeFrame(replayed));
    await expect(accepted).rejects.toEqual(failure('AGENT_REFUSED'));
  });

  it('give up on an end that says nothing, or hangs up', async () => {
    const silent = await socketPair();
    await expect(acceptClient(silent.agent, SECRET, 20)).rejects.toEqual(failure('TIMEOUT'));
    await expect(greetAgent(silent.client, OTHER_SECRET, RELAY, 20)).rejects.toEqual(
      failure('TIMEOUT'),
    );
    const gone = await socketPair();
    const accepted = acceptClient(gone.agent, SECRET);
    gone.client.destroy();
    await expect(accepted).rejects.toEqual(failure('CONNECTION_LOST'));
  });

  it.each([
    ['a frame too long for a stranger', Buffer.from([0xff, 0xff, 0, 0]), 'FRAME_TOO_LARGE'],
    ['an empty frame', Buffer.from([0, 0, 0, 0]), 'FRAME_INVALID'],
    ['no JSON', Buffer.from([1, 0, 0, 0, 0x7b]), 'FRAME_INVALID'],
    ['an unknown role', Buffer.from(encodeFrame({ role: 'root' })), 'AGENT_REFUSED'],
  ])('refuse %s', async (_name, bytes, code) => {
    const { agent, client } = await socketPair();
    const accepted = acceptClient(agent, SECRET);
    client.write(bytes);
    await expect(accepted).rejects.toEqual(failure(code));
  });
});
