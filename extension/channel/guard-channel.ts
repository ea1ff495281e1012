import type { AskName, AskParams, AskResult, Push, Reply } from './messages.ts';
import type { PortLike } from './port.ts';

/** A frame's line to the background. Comes back by itself when the background was put to sleep. */
export interface GuardChannel {
  /** Rejects when the background is gone, refuses, or takes longer than `timeoutMs`. */
  ask<A extends AskName>(ask: A, params: AskParams<A>, timeoutMs: number): Promise<AskResult<A>>;
  /** Opens the line again if it is down. */
  wake(): void;
}

export interface GuardChannelOptions {
  /** Throws when the extension was removed or updated under this page. */
  openPort(): PortLike;
  /** Called on every fresh line, before anything else is asked over it. */
  onOpen(): void;
  onPush(push: Push): void;
  /** The line went down; nothing is pushed until it is opened again. */
  onDown(): void;
  signal: AbortSignal;
}

interface Waiting {
  resolve(result: object): void;
  reject(error: Error): void;
}

export function createGuardChannel(options: GuardChannelOptions): GuardChannel {
  const waiting = new Map<number, Waiting>();
  let port: PortLike | undefined;
  let lastId = 0;

  function down(lost: PortLike): void {
    if (port !== lost) return;
    port = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The background went away.'));
    waiting.clear();
    if (!options.signal.aborted) options.onDown();
  }

  function receive(message: unknown): void {
    if (isPush(message)) options.onPush(message);
    if (!isReply(message)) return;
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if ('result' in message) asked?.resolve(message.result);
    else asked?.reject(new Error('The background refused.'));
  }

  function line(): PortLike {
    if (port !== undefined) return port;
    const fresh = options.openPort();
    port = fresh;
    fresh.onMessage.addListener(receive);
    fresh.onDisconnect.addListener(() => down(fresh));
    options.onOpen();
    return fresh;
  }

  function post(message: object): void {
    const current = line();
    try {
      current.postMessage(message);
    } catch {
      // The port died without an event (back/forward cache does that): once more on a fresh one.
      down(current);
      line().postMessage(message);
    }
  }

  options.signal.addEventListener('abort', () => port?.disconnect(), { once: true });
  return {
    ask(ask, params, timeoutMs) {
      const id = ++lastId;
      const answer = Promise.withResolvers<object>();
      const timer = setTimeout(() => answer.reject(new Error('No answer in time.')), timeoutMs);
      try {
        waiting.set(id, answer);
        post({ id, ask, params });
      } catch (error) {
        answer.reject(error instanceof Error ? error : new Error('The background is gone.'));
      }
      const settled = answer.promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(id);
      });
      return settled as Promise<AskResult<typeof ask>>;
    },
    wake() {
      if (options.signal.aborted) return;
      try {
        line();
      } catch {
        // The extension was removed: what is on the page already goes on by its own rules.
      }
    },
  };
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'id' in message;
}

function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message;
}
