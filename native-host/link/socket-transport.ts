import type { Socket } from 'node:net';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { MessageDecoder, MessageEncoder } from '../../shared/protocol/framing/message-codec.ts';
import type { Transport } from '../../shared/protocol/transport.ts';
import { toWireError } from '../../shared/protocol/wire-error.ts';

/** Output a slow reader may leave in our memory before its connection is ended, in bytes. */
const MAX_UNSENT_BYTES = 64 * 1024 * 1024;

/**
 * Messages over a greeted socket. Nothing is read before a message listener is set. Bad bytes are
 * answered with their typed error and end this connection.
 */
export function createSocketTransport(
  socket: Socket,
  maxUnsentBytes = MAX_UNSENT_BYTES,
): Transport {
  const encoder = new MessageEncoder();
  const decoder = new MessageDecoder();
  let reason: Error | undefined;
  let onMessage: ((message: unknown) => void) | undefined;
  let onClose: ((reason?: Error) => void) | undefined;

  const isOpen = () => !socket.destroyed && socket.writable;
  const send = (message: object) => {
    if (!isOpen()) return;
    socket.cork();
    for (const frame of encoder.encode(message)) socket.write(frame);
    socket.uncork();
    if (socket.writableLength > maxUnsentBytes) fail(readerTooSlow());
  };
  const fail = (error: Error) => {
    reason ??= error;
    socket.destroy();
  };
  const receive = (bytes: Buffer) => {
    try {
      decoder.push(bytes, (message) => onMessage?.(message));
    } catch (error) {
      reason ??= error instanceof Error ? error : undefined;
      socket.off('data', receive);
      send({ jsonrpc: '2.0', id: null, error: toWireError(error) });
      socket.destroySoon();
    }
  };
  socket.on('error', (error) => fail(error));
  socket.on('close', () => onClose?.(reason));

  return {
    send,
    onMessage(listener) {
      const isFirst = onMessage === undefined;
      onMessage = listener;
      if (isFirst) socket.on('data', receive).resume();
    },
    onClose(listener) {
      onClose = listener;
      if (socket.closed) listener(reason);
    },
    close: () => socket.destroySoon(),
  };
}

function readerTooSlow(): LifeSavorError {
  return new LifeSavorError(
    'CONNECTION_LOST',
    'The other side does not read what it is sent.',
    'Connect again.',
  );
}
