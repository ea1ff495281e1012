import type {
  OptionsMessage,
  OptionsRequest,
  OptionsResults,
  OptionsSnapshot,
} from '../../channel/options-messages.ts';
import type { PortLike } from '../../channel/port.ts';

type Answer<R extends OptionsRequest> = OptionsResults[R['do']];

/** The settings page's line to the background; opened again with the next question when it was lost. */
export interface OptionsLine {
  /** Rejects when the line is lost before the answer came. */
  ask<R extends OptionsRequest>(request: R): Promise<Answer<R>>;
  /** Opens the line if it is down. */
  wake(): void;
}

interface Waiting {
  resolve(result: object): void;
  reject(error: Error): void;
}

export function createOptionsLine(
  openPort: () => PortLike,
  onSnapshot: (snapshot: OptionsSnapshot) => void,
): OptionsLine {
  const waiting = new Map<number, Waiting>();
  let port: PortLike | undefined;
  let lastId = 0;

  function lost(): void {
    port = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The background went away.'));
    waiting.clear();
  }

  function receive(message: OptionsMessage): void {
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
    fresh.onMessage.addListener((message) => receive(message as OptionsMessage));
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
    ask(request) {
      const id = ++lastId;
      const answer = Promise.withResolvers<object>();
      try {
        post({ id, ...request });
        waiting.set(id, answer);
      } catch (error) {
        answer.reject(error);
      }
      return answer.promise as Promise<Answer<typeof request>>;
    },
  };
}
