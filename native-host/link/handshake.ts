import type { Socket } from 'node:net';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { encodeFrame } from '../../shared/protocol/framing/frame.ts';
import { createNonce, isProof, type LinkRole, prove, type Transcript } from './proof.ts';
import { readFrame } from './read-frame.ts';

/** Nobody gets to send more than this before proving who they are. */
const MAX_HANDSHAKE_FRAME_BYTES = 4096;
const MAX_ORIGIN_LENGTH = 256;
/** An agent that has just been started on a busy machine takes seconds to answer. */
const HANDSHAKE_TIMEOUT_MS = 15_000;

export interface LinkClient {
  role: LinkRole;
  /** Extension the browser started the relay for; empty for the command line. */
  origin: string;
}

/**
 * The agent's half: challenge, check the answer, then prove itself.
 * @throws LifeSavorError AGENT_REFUSED, TIMEOUT, FRAME_INVALID, FRAME_TOO_LARGE, CONNECTION_LOST.
 */
export async function acceptClient(
  socket: Socket,
  secret: Buffer,
  timeoutMs = HANDSHAKE_TIMEOUT_MS,
): Promise<LinkClient> {
  return await withTimeout(timeoutMs, async (read) => {
    const agentNonce = createNonce();
    socket.write(encodeFrame({ link: 1, nonce: agentNonce }));
    const answer = asRecord(await read(socket));
    const transcript = transcriptOf(answer, agentNonce);
    if (!isProof(answer.proof, secret, 'client', transcript)) {
      socket.write(encodeFrame({ refused: true }));
      throw refused('The program at the other end does not know the link secret.');
    }
    socket.write(encodeFrame({ proof: prove(secret, 'agent', transcript) }));
    return { role: transcript.role, origin: transcript.origin };
  });
}

/**
 * The client's half. Sends nothing of worth before the agent has proved that it knows the secret,
 * so a program squatting the address learns nothing.
 * @throws LifeSavorError AGENT_REFUSED, TIMEOUT, FRAME_INVALID, FRAME_TOO_LARGE, CONNECTION_LOST.
 */
export async function greetAgent(
  socket: Socket,
  secret: Buffer,
  client: LinkClient,
  timeoutMs = HANDSHAKE_TIMEOUT_MS,
): Promise<void> {
  await withTimeout(timeoutMs, async (read) => {
    const challenge = asRecord(await read(socket));
    if (typeof challenge.nonce !== 'string') throw refused('The agent sent no challenge.');
    const transcript: Transcript = {
      ...client,
      origin: client.origin.slice(0, MAX_ORIGIN_LENGTH),
      agentNonce: challenge.nonce,
      clientNonce: createNonce(),
    };
    const { role, origin, clientNonce: nonce } = transcript;
    const proof = prove(secret, 'client', transcript);
    socket.write(encodeFrame({ role, origin, nonce, proof }));
    const welcome = asRecord(await read(socket));
    if (!isProof(welcome.proof, secret, 'agent', transcript))
      throw refused('The program at the address of the agent does not know the link secret.');
  });
}

type Read = (socket: Socket) => Promise<unknown>;

async function withTimeout<T>(timeoutMs: number, exchange: (read: Read) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(timedOut()), timeoutMs);
  const { signal } = controller;
  try {
    return await exchange((socket) =>
      readFrame(socket, { maxBytes: MAX_HANDSHAKE_FRAME_BYTES, signal }),
    );
  } finally {
    clearTimeout(timer);
  }
}

function transcriptOf(answer: Record<string, unknown>, agentNonce: string): Transcript {
  const { role, origin, nonce } = answer;
  if (role !== 'relay' && role !== 'cli') throw refused('The caller did not say who it is.');
  if (typeof origin !== 'string' || origin.length > MAX_ORIGIN_LENGTH)
    throw refused('The caller did not say where it comes from.');
  if (typeof nonce !== 'string') throw refused('The caller sent no challenge of its own.');
  return { agentNonce, clientNonce: nonce, role, origin };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function refused(message: string): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    message,
    'Run "lifesavor doctor"; then "lifesavor agent stop" and "lifesavor agent start".',
  );
}

function timedOut(): LifeSavorError {
  return new LifeSavorError(
    'TIMEOUT',
    'The agent did not greet in time.',
    'Run "lifesavor agent stop" and "lifesavor agent start".',
  );
}
