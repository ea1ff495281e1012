import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { encodeFrame } from '../../shared/protocol/framing/frame.ts';

export interface RelayStreams {
  /** What the browser writes. */
  input: Readable;
  /** What the browser reads: frames and nothing else. */
  output: Writable;
}

/** Passes bytes both ways, unread, until one side ends. Never rejects. */
export function relayBytes(socket: Socket, { input, output }: RelayStreams): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      input.unpipe(socket);
      socket.destroy();
      // The empty write is done when everything before it has left.
      output.write('', () => resolve());
    };
    // A browser that goes away sends no signal: the end of its pipe is all there is.
    input.once('end', end).once('error', end);
    output.once('error', end);
    socket.once('close', end).once('error', end);
    input.pipe(socket);
    socket.pipe(output);
  });
}

/** The one message a relay makes up: that it has no agent to relay to. */
export function reportFailure(error: unknown, output: Writable): Promise<void> {
  const known = error instanceof LifeSavorError ? error : undefined;
  const code = known?.code === 'AGENT_REFUSED' ? 'AGENT_REFUSED' : 'AGENT_NOT_RUNNING';
  const message = known?.message ?? 'The Life Savor agent cannot be reached.';
  const frame = encodeFrame({ jsonrpc: '2.0', method: 'relay.failed', params: { code, message } });
  return new Promise((resolve) => {
    output.once('error', () => resolve());
    output.write(frame, () => resolve());
  });
}
