import type { Transport } from './transport.ts';

/** Two transports joined in memory, for tests: what one sends as JSON, the other receives. */
export function createTransportPair(): [Transport, Transport] {
  const left = createEnd();
  const right = createEnd();
  left.other = right;
  right.other = left;
  return [left, right];
}

interface End extends Transport {
  other: End | undefined;
  deliver(json: string): void;
  end(): void;
}

function createEnd(): End {
  const kept: unknown[] = [];
  let closed = false;
  let onMessage: ((message: unknown) => void) | undefined;
  let onClose: ((reason?: Error) => void) | undefined;

  return {
    other: undefined,
    send(message) {
      const json = JSON.stringify(message);
      const { other } = this;
      if (!closed) queueMicrotask(() => other?.deliver(json));
    },
    onMessage(listener) {
      onMessage = listener;
      for (const message of kept.splice(0)) listener(message);
    },
    onClose(listener) {
      onClose = listener;
    },
    close() {
      if (closed) return;
      this.end();
      this.other?.end();
    },
    deliver(json) {
      if (closed) return;
      const message: unknown = JSON.parse(json);
      if (onMessage) onMessage(message);
      else kept.push(message);
    },
    end() {
      if (closed) return;
      closed = true;
      onClose?.();
    },
  };
}
