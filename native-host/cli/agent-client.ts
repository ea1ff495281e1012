import 'vscode-jsonrpc/node';
import type { Socket } from 'node:net';
import {
  createPeer,
  FEATURES,
  LifeSavorError,
  type Peer,
  PROTOCOL_RANGE,
  type VersionOffer,
} from '../../shared/protocol/index.ts';
import { BUILD } from '../build.ts';
import { connectToAgent } from '../link/connect.ts';
import { createSocketTransport } from '../link/socket-transport.ts';
import { connectOrStart } from '../link/start-agent.ts';
import { agentProgram, type CliContext } from './context.ts';

const CLIENT = { role: 'cli', origin: '' } as const;
const HELLO_TIMEOUT_MS = 15_000;

/** The running agent; a new one when there is none. */
export async function withAgent<T>(
  context: CliContext,
  action: (agent: Peer) => Promise<T>,
): Promise<T> {
  return await greet(await connectOrStart(context.paths, CLIENT, agentProgram(context)), action);
}

/** The running agent. @throws LifeSavorError AGENT_NOT_RUNNING. */
export async function withRunningAgent<T>(
  context: CliContext,
  action: (agent: Peer) => Promise<T>,
): Promise<T> {
  return await greet(await connectToAgent(context.paths, CLIENT), action);
}

async function greet<T>(socket: Socket, action: (agent: Peer) => Promise<T>): Promise<T> {
  const agent = createPeer(createSocketTransport(socket), {});
  try {
    const offer: VersionOffer = {
      proto: [PROTOCOL_RANGE[0], PROTOCOL_RANGE[1]],
      build: BUILD,
      features: [...FEATURES],
    };
    const params = { ...offer, client: 'cli' } as const;
    const { proto } = await agent.request('session.hello', params, { timeoutMs: HELLO_TIMEOUT_MS });
    if (proto === 0) throw otherVersion();
    return await action(agent);
  } finally {
    agent.close();
  }
}

function otherVersion(): LifeSavorError {
  return new LifeSavorError(
    'VERSION_MISMATCH',
    'The running agent belongs to another version of Life Savor.',
    'Run "lifesavor agent stop" with that version, or end its process, then try again.',
  );
}
