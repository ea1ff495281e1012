import type { PortLike } from '../channel/port.ts';

/** A page's line to the background; opened again with the next question when it was lost. */
export interface PageLine<Request extends { do: string }, Results> {
  /** Rejects when the line is lost before the answer came. */
  ask<R extends Request>(request: R): Promise<Results[R['do'] & keyof Results]>;
  /** Opens the line if it is down. */
  wake(): void;
}

interface Waiting {
  resolve(result: object): void;
  reject(error: Error): void;
}

/** What comes over the line: answers by number, and the state of things whenever it changes. */
type Message<Snapshot> = { id: number; result: object } | { snapshot: Snapshot };

export function createPageLine<Request extends { do: string }, Results, Snapshot>(
  openPort: () => PortLike,
  onSnapshot: (snapshot: Snapshot) => void,
): PageLine<Request, Results> {
  const waiting = new Map<number, Waiting>();
  let port: PortLike | undefined;
  let lastId = 0;

  function lost(): void {
    port = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The background went away.'));
    waiting.clear();
  }

  function receive(message: Message<Snapshot>): void {
    if ('snapshot' in message) {
      onSnapshot(message.snapshot);
      return;
    }
    waiting.get(message.id)?.resolve(message.result);
    waiting.delete(message.id);
  }

  function line(): PortLike {
    if (port !== undefined) return port;
    const fresh = openPort();
    port = fresh;
    fresh.onMessage.addListener((message) => receive(message as Message<Snapshot>));
    fresh.onDisconnect.addListener(() => port === fresh && lost());
    return fresh;
  }

  function post(message: object): void {
    try {
      line().postMessage(message);
    } catch {
      // It died without an event: once more on a fresh one.
      lost();
      line().postMessage(message);
    }
  }

  return {
    wake: () => void line(),
    ask<R extends Request>(request: R) {
      const id = ++lastId;
      const answer = Promise.withResolvers<object>();
      try {
        post({ id, ...request });
        waiting.set(id, answer);
      } catch (error) {
        answer.reject(error);
      }
      return answer.promise as Promise<Results[R['do'] & keyof Results]>;
    },
  };
}
