import type { MapEntry } from '../../shared/protocol/conversation.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import {
  type Conversation,
  createConversation,
  type RedactableSpan,
  type Redacted,
  redact,
} from '../../shared/redact/index.ts';
import type { MapStore } from './map-store.ts';

/** Longest a send may wait for the agent's part of a map. */
const AGENT_TIMEOUT_MS = 250;
const MOST_IN_MEMORY = 64;

export interface ConversationsOptions {
  store: MapStore;
  /** The agent while it is connected. */
  agent(): Peer | undefined;
  /** Called with the whole map of a conversation whenever it has grown. */
  onEntries(key: string, entries: MapEntry[]): void;
}

/** Placeholder maps by conversation key. Work on one conversation runs strictly in turn. */
export interface Conversations {
  entries(key: string): Promise<MapEntry[]>;
  /**
   * Replaces `spans`; the same value has the same placeholder in every tab of the conversation.
   * `shown` lists placeholders the page shows from an older session: they are not handed out again.
   */
  redact(
    key: string,
    text: string,
    spans: readonly RedactableSpan[],
    shown?: readonly string[],
  ): Promise<Redacted>;
  /** Copies the map of `from` to `to` when `to` has none yet. */
  carryOver(from: string, to: string): Promise<void>;
}

interface Held {
  conversation: Conversation;
  /** The connection over which the agent's entries were fetched. */
  openedWith: Peer | undefined;
}

export function createConversations(options: ConversationsOptions): Conversations {
  const held = new Map<string, Promise<Held>>();
  const turns = new Map<string, Promise<unknown>>();

  /** Runs `work` after everything queued before it for this conversation. */
  function inTurn<T>(key: string, work: (held: Held) => Promise<T>): Promise<T> {
    const before = turns.get(key) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(async () => work(await ready(key)));
    turns.set(key, turn);
    const forget = () => {
      if (turns.get(key) === turn) turns.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  }

  async function ready(key: string): Promise<Held> {
    const loading = held.get(key) ?? load(key);
    held.delete(key);
    held.set(key, loading);
    dropOldest(held, turns);
    const loaded = await loading;
    await meetAgent(key, loaded);
    return loaded;
  }

  async function load(key: string): Promise<Held> {
    const conversation = createConversation(await options.store.load(key));
    return { conversation, openedWith: undefined };
  }

  /** Once per connection: learn what the agent knows, tell it what was made without it. */
  async function meetAgent(key: string, loaded: Held): Promise<void> {
    const peer = options.agent();
    if (peer === undefined || peer === loaded.openedWith) return;
    loaded.openedWith = peer;
    const own = loaded.conversation.entries();
    try {
      const { entries } = await peer.request(
        'conversation.open',
        { conversation: key },
        { timeoutMs: AGENT_TIMEOUT_MS },
      );
      loaded.conversation.learn(entries);
    } catch {
      // The map kept here is enough to go on; the next connection asks again.
      return;
    }
    tellAgent(key, loaded, own);
    if (loaded.conversation.size > own.length) await grown(key, loaded);
  }

  function tellAgent(key: string, { openedWith }: Held, entries: MapEntry[]): void {
    if (entries.length === 0 || openedWith === undefined) return;
    openedWith.request('conversation.put', { conversation: key, entries }).catch(() => {});
  }

  async function grown(key: string, { conversation }: Held): Promise<void> {
    const entries = conversation.entries();
    options.onEntries(key, entries);
    await options.store.save(key, entries).catch(() => {});
  }

  return {
    entries: (key) => inTurn(key, async ({ conversation }) => conversation.entries()),
    redact: (key, text, spans, shown = []) =>
      inTurn(key, async (current) => {
        const { conversation } = current;
        conversation.reserve(shown.join(' '));
        const before = conversation.size;
        const redacted = redact(text, spans, conversation, { ownPlaceholders: 'keep' });
        if (conversation.size > before) {
          tellAgent(key, current, conversation.entries().slice(before));
          await grown(key, current);
        }
        return redacted;
      }),
    async carryOver(from, to) {
      if (from === to) return;
      const entries = await this.entries(from);
      if (entries.length === 0) return;
      await inTurn(to, async (current) => {
        if (current.conversation.size > 0) return;
        current.conversation.learn(entries);
        tellAgent(to, current, entries);
        await grown(to, current);
      });
    },
  };
}

/** Idle conversations go from memory; they come back from the store. */
function dropOldest(held: Map<string, unknown>, busy: ReadonlyMap<string, unknown>): void {
  for (const key of held.keys()) {
    if (held.size <= MOST_IN_MEMORY) return;
    if (!busy.has(key)) held.delete(key);
  }
}
