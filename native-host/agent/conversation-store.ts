import type { MapEntry } from '../../shared/protocol/index.ts';
import { type Conversation, createConversation } from '../../shared/redact/index.ts';

export interface StoreLimits {
  /** Conversations kept; the one used longest ago goes first. */
  maxConversations: number;
  /** UTF-16 units of all values together. */
  maxUnits: number;
  /** A conversation nobody used for so long is forgotten. */
  maxIdleMs: number;
}

const DEFAULT_LIMITS: StoreLimits = {
  maxConversations: 1000,
  maxUnits: 64 * 1024 * 1024,
  maxIdleMs: 24 * 60 * 60 * 1000,
};

interface Kept {
  conversation: Conversation;
  usedAt: number;
  units: number;
}

/** Placeholder maps in memory, bounded in number, size and age. They never touch the disk. */
export class ConversationStore {
  /** Least recently used first. */
  readonly #kept = new Map<string, Kept>();
  readonly #limits: StoreLimits;
  readonly #now: () => number;
  #units = 0;

  constructor(now: () => number = Date.now, limits: Partial<StoreLimits> = {}) {
    this.#now = now;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  get size(): number {
    return this.#kept.size;
  }

  /** Entries of a conversation, empty when it is not known; reading does not create one. */
  entries(id: string): MapEntry[] {
    this.#expire();
    const kept = this.#kept.get(id);
    if (!kept) return [];
    this.#touch(id, kept);
    return kept.conversation.entries();
  }

  has(id: string): boolean {
    this.#expire();
    return this.#kept.has(id);
  }

  ids(): string[] {
    return [...this.#kept.keys()];
  }

  /** Lets `change` work on a conversation, new or known, and gives back what it returns. */
  update<T>(
    id: string,
    change: (conversation: Conversation) => T,
    create: () => Conversation = createConversation,
  ): T {
    this.#expire();
    const kept = this.#kept.get(id) ?? {
      conversation: create(),
      usedAt: 0,
      units: 0,
    };
    const before = kept.conversation.size;
    try {
      return change(kept.conversation);
    } finally {
      if (kept.conversation.size !== before) this.#measure(kept);
      this.#touch(id, kept);
      this.#evict();
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
    this.#units = 0;
  }

  forget(id: string): boolean {
    const kept = this.#kept.get(id);
    if (!kept) return false;
    this.#kept.delete(id);
    this.#units -= kept.units;
    return true;
  }

  #touch(id: string, kept: Kept): void {
    kept.usedAt = this.#now();
    this.#kept.delete(id);
    this.#kept.set(id, kept);
  }

  #measure(kept: Kept): void {
    const units = kept.conversation.entries().reduce((sum, entry) => sum + entry.value.length, 0);
    this.#units += units - kept.units;
    kept.units = units;
  }

  #expire(): void {
    const oldest = this.#now() - this.#limits.maxIdleMs;
    for (const [id, { usedAt }] of this.#kept) {
      if (usedAt > oldest) return;
      this.forget(id);
    }
  }

  /** The conversation just used stays even when it alone is over the limit. */
  #evict(): void {
    const { maxConversations, maxUnits } = this.#limits;
    for (const id of this.#kept.keys()) {
      const fits = this.#kept.size <= maxConversations && this.#units <= maxUnits;
      if (fits || this.#kept.size === 1) return;
      this.forget(id);
    }
  }
}
