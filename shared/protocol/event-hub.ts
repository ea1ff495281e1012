import type { MessageConnection } from 'vscode-jsonrpc';
import { EVENTS, type EventName, type EventPayload } from './methods.ts';

type Listener = (payload: unknown) => void;

/** Validates incoming events and passes them to every listener; unknown or malformed ones vanish. */
export interface EventHub {
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

export function createEventHub(connection: MessageConnection): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  connection.onNotification((event, params) => {
    if (!Object.hasOwn(EVENTS, event)) return;
    const parsed = EVENTS[event as EventName].safeParse(params);
    if (!parsed.success) return;
    for (const listener of listeners.get(event) ?? []) listener(parsed.data);
  });

  return {
    on(event, listener) {
      const ofEvent = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, ofEvent.add(listener as Listener));
      return () => ofEvent.delete(listener as Listener);
    },
  };
}
