import { Chunker, Reassembler } from '../../shared/protocol/framing/index.ts';
import type { Transport } from '../../shared/protocol/transport.ts';
import type { PortLike } from '../channel/port.ts';

/**
 * JSON-RPC messages over a native-messaging port, large ones in chunks. `errorOf` says why the
 * browser closed the port; it is asked inside the port's disconnect event.
 */
export function createPortTransport(port: PortLike, errorOf: () => string | undefined): Transport {
  const chunker = new Chunker();
  const reassembler = new Reassembler();
  const early: unknown[] = [];
  let onMessage = (message: unknown): void => void early.push(message);
  let onClose = (_reason?: Error): void => {};
  let closed: { reason: Error | undefined } | undefined;
  let isUsable = true;

  function close(reason: Error | undefined): void {
    if (closed !== undefined) return;
    isUsable = false;
    closed = { reason };
    port.disconnect();
    onClose(reason);
  }

  port.onMessage.addListener((frame) => {
    if (closed !== undefined) return;
    try {
      const message = reassembler.accept(frame);
      if (message !== undefined) onMessage(message);
    } catch (error) {
      close(error instanceof Error ? error : undefined);
    }
  });
  port.onDisconnect.addListener(() => {
    const message = errorOf();
    isUsable = false;
    // A task later, so that the host's last words, queued by the peer, are heard before its end.
    setTimeout(() => close(message === undefined ? undefined : new Error(message)));
  });

  return {
    send(message) {
      if (!isUsable) return;
      for (const frame of chunker.split(message)) port.postMessage(frame);
    },
    onMessage(listener) {
      onMessage = listener;
      for (const message of early.splice(0)) listener(message);
    },
    onClose(listener) {
      onClose = listener;
      if (closed !== undefined) listener(closed.reason);
    },
    close: () => close(undefined),
  };
}
