import type { MapEntry } from '../../shared/protocol/conversation.ts';
import { conversationKey } from '../conversation/conversation-key.ts';
import { parseAsk } from './ask-schemas.ts';
import type { AskName, AskParams, AskResult, Push, Reply } from './messages.ts';
import type { PortLike } from './port.ts';

/** One guarded frame as the browser, not the page, describes it. */
export interface Frame {
  /** Of this connection of the frame; no other has it. */
  readonly id: string;
  readonly tabId: number;
  /** Host of the tab, or of the frame where the tab's address may not be seen. */
  readonly site: string;
  readonly origin: string;
  /** Path the frame last said it shows. */
  readonly path: string;
  /** Conversation the frame shows now. */
  readonly key: string;
}

export type AskHandlers = {
  [A in AskName]: (params: AskParams<A>, frame: Frame) => Promise<AskResult<A>>;
};

/** What a browser says about the sender of a port. */
export interface Sender {
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  url?: string | undefined;
  origin?: string | undefined;
}

/** Answers guarded frames and reaches them. */
export interface GuardServer {
  serve(port: PortLike, sender: Sender): void;
  toAll(push: Push): void;
  toConversation(key: string, entries: MapEntry[]): void;
}

interface Connection {
  port: PortLike;
  frame: Frame;
}

export function createGuardServer(handlers: AskHandlers): GuardServer {
  const connections = new Set<Connection>();

  async function answer(connection: Connection, message: unknown): Promise<void> {
    const parsed = parseAsk(message);
    if (parsed === undefined) return connection.port.disconnect();
    if (parsed.ask === 'open') connection.frame = moved(connection.frame, parsed.params.path);
    const { id, ask } = parsed;
    try {
      // The table pairs each ask with a handler of its own params; the union cannot say so.
      const handler = handlers[ask] as (params: object, frame: Frame) => Promise<object>;
      send(connection, { id, result: await handler(parsed.params, connection.frame) });
    } catch {
      send(connection, { id, failed: true });
    }
  }

  function send(connection: Connection, message: Push | Reply): void {
    if (connections.has(connection)) connection.port.postMessage(message);
  }

  return {
    serve(port, sender) {
      const frame = frameOf(sender);
      if (frame === undefined) return port.disconnect();
      const connection = { port, frame };
      connections.add(connection);
      port.onDisconnect.addListener(() => connections.delete(connection));
      port.onMessage.addListener((message) => void answer(connection, message));
    },
    toAll(push) {
      for (const connection of connections) send(connection, push);
    },
    toConversation(key, entries) {
      for (const connection of connections) {
        const { frame } = connection;
        if (frame.key === key) send(connection, { push: 'entries', path: frame.path, entries });
      }
    },
  };
}

function frameOf(sender: Sender): Frame | undefined {
  const own = originOf(sender.origin ?? sender.url);
  if (sender.tab?.id === undefined || own === undefined) return undefined;
  const page = originOf(sender.tab.url) ?? own;
  return {
    id: crypto.randomUUID(),
    tabId: sender.tab.id,
    site: new URL(page).hostname,
    origin: own,
    path: '/',
    key: conversationKey(own, '/'),
  };
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return origin === 'null' ? undefined : origin;
}

/** Only the path comes from the frame: a page may choose that anyway, never its origin. */
function moved(frame: Frame, path: string): Frame {
  return { ...frame, path, key: conversationKey(frame.origin, path) };
}
