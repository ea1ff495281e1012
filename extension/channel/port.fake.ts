import type { PortLike } from './port.ts';

export interface FakePort extends PortLike {
  /** Everything posted on this end. */
  readonly posted: object[];
  /** As if the other end had posted it. */
  deliver(message: unknown): void;
  /** As if the other end had gone. */
  drop(): void;
}

/** One end of a browser port; the test plays the other end. */
export function fakePort(): FakePort {
  const posted: object[] = [];
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  let open = true;
  return {
    posted,
    postMessage(message) {
      if (!open) throw new Error('disconnected');
      posted.push(structuredClone(message));
    },
    disconnect: () => {
      open = false;
    },
    onMessage: { addListener: (listener) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener) => onDisconnect.push(listener) },
    deliver: (message) => {
      for (const listener of onMessage) listener(message);
    },
    drop: () => {
      open = false;
      for (const listener of onDisconnect) listener();
    },
  };
}
