import 'vscode-jsonrpc/node';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { connectToAgent } from '../../../native-host/link/connect.ts';
import { createSocketTransport } from '../../../native-host/link/socket-transport.ts';
import { connectOrStart } from '../../../native-host/link/start-agent.ts';
import { MessageDecoder, MessageEncoder } from '../../../shared/protocol/framing/index.ts';
import {
  createPeer,
  FEATURES,
  type Params,
  type Peer,
  type Transport,
} from '../../../shared/protocol/index.ts';
import type { Host } from './host.ts';

export const ORIGIN = 'chrome-extension://bcmemabomplppofdgigeekiohoidiceg/';

export const HELLO: Params<'session.hello'> = {
  client: 'extension',
  proto: [1, 1],
  build: 'test',
  features: [...FEATURES],
};

export interface RelayClient {
  peer: Peer;
  child: ChildProcessWithoutNullStreams;
  /** Everything the relay has written to stdout, byte for byte. */
  output(): Buffer;
  exited: Promise<number | null>;
}

/** What a browser does: start the relay, then speak frames over its pipes. */
export function startRelay(host: Host, origin = ORIGIN): RelayClient {
  const child = spawn(process.execPath, [host.program.relay, origin], { env: host.env });
  child.stderr.resume();
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  const peer = createPeer(pipeTransport(child), {});
  return { peer, child, exited, output: () => Buffer.concat(output) };
}

/** A relay that has said hello. */
export async function connectRelay(host: Host): Promise<RelayClient> {
  const relay = startRelay(host);
  await relay.peer.request('session.hello', HELLO);
  return relay;
}

/** A greeted socket, with nothing of JSON-RPC on it yet. */
export async function rawSocket(host: Host): Promise<Socket> {
  return await connectToAgent(host.paths, { role: 'relay', origin: ORIGIN });
}

/** A command-line connection that has said hello; starts the agent when there is none. */
export async function connectCli(host: Host): Promise<Peer> {
  const { program, env, paths } = host;
  const agent = { execPath: process.execPath, cli: program.cli, env };
  const socket = await connectOrStart(paths, { role: 'cli', origin: '' }, agent, 15_000);
  const peer = createPeer(createSocketTransport(socket), {});
  await peer.request('session.hello', { ...HELLO, client: 'cli' });
  return peer;
}

function pipeTransport(child: ChildProcessWithoutNullStreams): Transport {
  const encoder = new MessageEncoder();
  const decoder = new MessageDecoder();
  child.stdin.on('error', () => {});
  return {
    send(message) {
      for (const frame of encoder.encode(message)) child.stdin.write(frame);
    },
    onMessage(listener) {
      child.stdout.on('data', (bytes: Buffer) => decoder.push(bytes, listener));
    },
    onClose(listener) {
      child.once('close', () => listener());
    },
    close: () => child.stdin.end(),
  };
}
